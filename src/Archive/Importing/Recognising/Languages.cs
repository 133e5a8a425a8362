namespace Archive.Importing.Recognising;

/// <summary>The language of a title in Latin letters, by the small words that only one language has. A title without any says nothing.</summary>
internal static class Languages
{
    private static readonly (string Language, HashSet<string> Words)[] Table =
    [
        ("en", Words("the of and to is are was were be being been has have will would who what why how when where from with for by on at into not no its their his her our your this that these those says say said us after before against about over under between as new than can cannot could should must may do does did it we they you he she or but if")),
        ("fr", Words("le les des du et est une dans pour sur avec qui que aux ne pas ses leur cette ces par")),
        ("de", Words("der das und ist ein eine einen nicht mit von zu den dem des auf für wie wird im zum zur")),
        ("es", Words("el los las y es un una por con del para que se su al lo como más")),
        ("it", Words("il lo gli della delle dei di che è un una per con non del sono nel alla")),
        ("pt", Words("os as e é um uma por com do da dos das que não ao em para")),
    ];

    private static readonly char[] Between = [' ', ',', '.', ':', ';', '?', '!', '"', '“', '”', '(', ')', '-', '–', '—', '\'', '’'];

    /// <summary>Null where it does not tell, or two languages tell as much.</summary>
    public static string? Of(string text)
    {
        if (Shapes.HasJapanese(text))
        {
            return text.AsSpan().ContainsAnyInRange('\u3041', '\u30FA') ? "ja" : null;
        }

        var words = text.ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var hits = Table.Select(row => (row.Language, Count: words.Count(row.Words.Contains))).OrderByDescending(row => row.Count).ToList();
        return hits[0].Count > hits[1].Count ? hits[0].Language : null;
    }

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];
}
