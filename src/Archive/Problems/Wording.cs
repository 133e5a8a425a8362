namespace Archive.Problems;

/// <summary>One sentence in the two languages in which the program speaks.</summary>
internal sealed record Wording(string Japanese, string English)
{
    public string In(MessageLanguage language) => language == MessageLanguage.Japanese ? Japanese : English;
}

/// <summary>The language of messages: that of <c>--messages</c>, else the archive's main language.</summary>
internal enum MessageLanguage
{
    Japanese,
    English,
}
