namespace Archive.Articles;

/// <summary>A text in one or both of the archive's languages: a title of the site, a name of a person.</summary>
/// <param name="ByLanguage">By language code; never empty. The key <c>""</c> holds a text written without a language, good for both.</param>
internal sealed record LocalText(IReadOnlyDictionary<string, string> ByLanguage)
{
    public static LocalText Same(string text) => new(new Dictionary<string, string>(StringComparer.Ordinal) { [""] = text });

    public IEnumerable<string> All => ByLanguage.Values;

    /// <summary>The text in a language, or null where it has none of its own.</summary>
    public string? Find(string language) => ByLanguage.GetValueOrDefault(language) ?? ByLanguage.GetValueOrDefault("");

    /// <summary>The text in a language, else in the other, with the language it really is in.</summary>
    public Phrase In(string language)
    {
        if (Find(language) is { } own)
        {
            return new Phrase(own, language);
        }

        var (other, text) = ByLanguage.OrderBy(pair => pair.Key, StringComparer.Ordinal).First();
        return new Phrase(text, other);
    }
}

/// <summary>Words and the language they are in, so that a page can say so wherever they stand.</summary>
/// <param name="Language">BCP 47.</param>
internal sealed record Phrase(string Text, string Language);
