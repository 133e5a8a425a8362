namespace Archive.Articles;

/// <summary>That somebody compared a translation with its original: when, and what the original was then.</summary>
/// <param name="Paragraphs">The fingerprint of each block of the original, in its order.</param>
internal sealed record Confirmation(PartialDate Date, IReadOnlyList<string> Paragraphs)
{
    public static Confirmation? Read(FieldReader fields)
    {
        if (fields.Map("confirmed", FieldNames.Confirmation) is not { } parts)
        {
            return null;
        }

        parts.Need("confirmed", "date");
        parts.Need("confirmed", "paragraphs");
        var paragraphs = parts.Texts("paragraphs").SelectMany(text => text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return parts.Date("date") is { } date && paragraphs.Count > 0 ? new Confirmation(date.Value, paragraphs) : null;
    }
}
