using System.Text;
using Archive.Markup.Bodies;

namespace Archive.Markup;

/// <summary>Words with their reading as a text of this archive writes them, <c>{漢字|かんじ}</c>; and without it, for a title or a name.</summary>
internal static class RubyText
{
    /// <summary>In round brackets where a reader of the text would see no reading: no letter is Japanese, or there are too many.</summary>
    public static string Written(string words, string reading)
    {
        var written = $"{{{words}|{reading}}}";
        return RubySyntax.At(written)?.Length == written.Length ? written : reading.Length == 0 ? words : $"{words}（{reading}）";
    }

    /// <summary>Only of those in braces: between 《》 may be anything that is no reading.</summary>
    public static string WithoutReadings(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var words = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var ruby = text[at] == '{' ? RubySyntax.At(text.AsSpan(at)) : null;
            words.Append(ruby?.Text ?? text.Substring(at, 1));
            at += ruby?.Length ?? 1;
        }

        return words.ToString();
    }
}
