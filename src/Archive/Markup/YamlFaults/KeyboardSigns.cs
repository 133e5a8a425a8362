namespace Archive.Markup.YamlFaults;

/// <summary>The signs that Japanese keyboards and word processors write for those of YAML.</summary>
internal static class KeyboardSigns
{
    public const char Colon = '：';
    public const char Hash = '＃';

    /// <summary>Hyphens and dashes of every kind but the hyphen of ASCII; among them the sign for a long vowel.</summary>
    public static bool IsDash(char sign) =>
        sign is '－' or 'ー' or 'ｰ' or '−' or (>= '‐' and <= '―') or '─' or '━' or '﹣' or '﹘';

    /// <summary>What stands before an item of a list.</summary>
    public static bool IsListMark(char sign) => sign is '・' or '･' or '•' or '●' or '○' or '◆' or '■' or '＊' || IsDash(sign);

    /// <summary>A space that looks like one and that YAML takes for a letter: full-width, or one that does not break.</summary>
    public static bool IsSpace(char sign) => sign > '\u007F' && char.IsWhiteSpace(sign);

    /// <summary>How many spaces of any kind a text begins with.</summary>
    public static int Spaces(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (text[length] is ' ' or '\t' || IsSpace(text[length])))
        {
            length++;
        }

        return length;
    }

    public static bool IsOpeningQuote(char sign) => sign is '“' or '”' or '„' or '‟' or '＂';

    public static bool IsClosingQuote(char sign) => sign is '”' or '“' or '‟' or '＂' or '"';

    public static bool IsComma(char sign) => sign is '、' or '，' or '､';
}
