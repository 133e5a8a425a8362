namespace Archive.Markup.Letters;

/// <summary>The Latin letters that stand beside A to Z and that Unicode does not take apart into a letter and a mark.</summary>
internal static class LatinLetters
{
    /// <summary>How English writes such a letter, in small letters; null for every other character.</summary>
    public static string? Plain(char character) => character switch
    {
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ß' or 'ẞ' => "ss",
        'þ' or 'Þ' => "th",
        'ð' or 'Ð' or 'đ' or 'Đ' => "d",
        'ħ' or 'Ħ' => "h",
        'ı' => "i",
        'ł' or 'Ł' => "l",
        'ŋ' or 'Ŋ' => "n",
        'ø' or 'Ø' => "o",
        'ŧ' or 'Ŧ' => "t",
        _ => null,
    };
}
