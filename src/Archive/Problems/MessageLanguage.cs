namespace Archive.Problems;

/// <summary>The language of messages: that of <c>--messages</c>, else the archive's main language.</summary>
internal enum MessageLanguage
{
    Japanese,
    English,
}

/// <summary>The languages of messages, by their codes.</summary>
internal static class MessageLanguages
{
    /// <summary>For <c>lang</c>, and as the command line has it.</summary>
    public static string Code(this MessageLanguage language) => language == MessageLanguage.Japanese ? "ja" : "en";

    /// <summary>Null where the code is that of no language in which the program speaks.</summary>
    public static MessageLanguage? Of(string? code) => code switch
    {
        "ja" => MessageLanguage.Japanese,
        "en" => MessageLanguage.English,
        _ => null,
    };
}
