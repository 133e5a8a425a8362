namespace Archive.Markup.Bodies;

/// <summary><c>[[id]]</c> and <c>[[id|words]]</c>, the same in Markdown and in plain text.</summary>
/// <param name="Length">Of the whole, brackets and all.</param>
internal readonly record struct ArticleLinkSyntax(string Id, string? Words, int Length)
{
    public const string Opening = "[[";
    private const string Closing = "]]";

    /// <summary>The link that the text begins with; null where it begins with none, as in <c>[[1]](https://example.org)</c>.</summary>
    public static ArticleLinkSyntax? At(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
        {
            return null;
        }

        var inner = text[Opening.Length..];
        var end = inner.IndexOfAny("[]\n");
        if (end <= 0 || !inner[end..].StartsWith(Closing, StringComparison.Ordinal) || inner[(end + Closing.Length)..] is ['(', ..])
        {
            return null;
        }

        inner = inner[..end];
        var bar = inner.IndexOfAny('|', '｜'); // the second is what a Japanese keyboard gives
        var id = (bar < 0 ? inner : inner[..bar]).Trim();
        var words = bar < 0 ? [] : inner[(bar + 1)..].Trim();
        return id.IsEmpty ? null : new(id.ToString(), words.IsEmpty ? null : words.ToString(), end + Opening.Length + Closing.Length);
    }
}
