using System.Buffers;
using System.Globalization;

namespace Archive.Markup.Bodies;

/// <summary>
/// A translator's note in running text: <c>（訳注：…）</c>, <c>[訳注: …]</c>, <c>〔訳注…〕</c>, <c>(Translator's note: …)</c>. It is found by a folded
/// copy, as each of its signs is typed in two widths.
/// </summary>
/// <param name="Inner">What the note says, without its brackets and its name.</param>
internal sealed record NoteSyntax(Range Whole, Range Inner)
{
    private const int Longest = 4000;
    private const string Openings = "([〔【";
    private const string Closings = ")]〕】";

    private static readonly SearchValues<char> Brackets = SearchValues.Create("([〔【（［");

    private static readonly string[] Names = ["訳者による注", "訳者注", "訳注", "translator's note", "translators' note"];

    /// <summary>Whether a text may hold a note at all: most hold none, and need not be folded.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Brackets) is >= 0 and var at && at + 1 < text.Length)
        {
            text = text[(at + 1)..];
            if (text is ['訳', ..] or ['t' or 'T' or 'ｔ' or 'Ｔ', 'r' or 'R' or 'ｒ' or 'Ｒ', ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The notes of a text, in their order; one that stands in another is part of it.</summary>
    public static IReadOnlyList<NoteSyntax> In(ReadOnlySpan<char> text)
    {
        if (!MayBeIn(text))
        {
            return [];
        }

        var notes = new List<NoteSyntax>();
        var folded = Folded(text);
        for (var at = 0; at < folded.Length; at++)
        {
            if (Openings.Contains(folded[at], StringComparison.Ordinal) && At(folded[at..]) is { } note)
            {
                var (start, end) = (at + note.Inner.Start.Value, at + note.Inner.End.Value);
                notes.Add(new(at..(end + 1), start..end));
                at = end;
            }
        }

        return notes;
    }

    /// <summary>Whether a note's label, as in <c>[^訳1]</c> or <c>[^t1]</c>, is the translator's and not the author's.</summary>
    public static bool IsTranslators(string label)
    {
        var written = label.AsSpan().TrimStart('^');
        if (written is [>= '0' and <= '9', ..]) // most are
        {
            return false;
        }

        var name = Folded(written);
        return name is ['訳', ..] || (name.TrimEnd("0123456789") is "t" or "tn" && name.Length > 1);
    }

    private static NoteSyntax? At(ReadOnlySpan<char> text)
    {
        var start = 1 + LengthOfName(text[0], text[1..]);
        var end = start > 1 ? End(text) : 0;
        return end > start && !text[start..end].IsWhiteSpace() ? new(..(end + 1), start..end) : null;
    }

    /// <summary>Of the name with what parts it from the note; 0 where there is no name. Tortoise-shell brackets hold nothing but notes, and need no colon.</summary>
    private static int LengthOfName(char bracket, ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                var rest = text[name.Length..].TrimStart("0123456789");
                var said = rest.TrimStart(": 、-");
                var isParted = char.IsAscii(name[0]) ? rest is [':', ..] : said.Length < rest.Length || bracket == '〔';
                return isParted ? text.Length - said.Length : 0;
            }
        }

        return 0;
    }

    /// <summary>Where the bracket closes that the text begins with; 0 where it does not.</summary>
    private static int End(ReadOnlySpan<char> text)
    {
        var (opening, closing) = (text[0], Closings[Openings.IndexOf(text[0], StringComparison.Ordinal)]);
        var depth = 0;
        for (var at = 0; at < Math.Min(text.Length, Longest); at++)
        {
            depth += text[at] == opening ? 1 : text[at] == closing ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Character for character, so that places in the copy are places in the text.</summary>
    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        for (var index = 0; index < text.Length; index++)
        {
            folded[index] = text[index] switch
            {
                (>= '！' and <= '～') and var wide => char.ToLowerInvariant((char)(wide - '！' + '!')),
                '註' => '注',
                '’' => '\'',
                '，' or '､' => '、',
                '―' or '—' or '–' or '─' => '-',
                var other when char.IsWhiteSpace(other) => ' ',
                var other => char.ToLower(other, CultureInfo.InvariantCulture),
            };
        }

        return folded;
    }
}
