namespace Archive.Problems;

/// <summary>One sentence in the two languages in which the program speaks.</summary>
internal sealed record Wording(string Japanese, string English)
{
    public string In(MessageLanguage language) => language == MessageLanguage.Japanese ? Japanese : English;

    /// <summary>This sentence and the next, if there is one.</summary>
    public Wording Then(Wording? next) => next is { } more ? new(Japanese + more.Japanese, $"{English} {more.English}") : this;
}

/// <summary>The language of messages: that of <c>--messages</c>, else the archive's main language.</summary>
internal enum MessageLanguage
{
    Japanese,
    English,
}
