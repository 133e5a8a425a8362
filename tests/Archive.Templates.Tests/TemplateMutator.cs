using Archive.Templates.Tests.Language;

namespace Archive.Templates.Tests;

/// <summary>Makes wrong templates of right ones: each move is a number, so that a failing row of moves can be made shorter.</summary>
internal static class TemplateMutator
{
    private static readonly string[] Fragments =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "(", ")", "[", "]", "{", "}", "|", "$", "$$", "$0", "$\"", "\"", "'", "`", "\\", "#", "##", "\n", ";",
        ".", "?.", "..", "...", "?", ":", "??", "@", "^", "!", "=", "==", "+", "-", "//", "<<", "*", "%", ",", " ", "end", "else", "if", "for x in", "while true",
        "case", "when", "func f", "do", "ret", "capture x", "with", "wrap", "import", "readonly", "include", "include_join", "break", "this", "empty", "null",
        "0", "1e999", "99999999999999999999", "1.5", "0x", "<a href=\"", "<script>", "<!--", "\">", "</title>", "<", "\u0000", "\ud800", "川", "😀",
        "array.each @", "string.pad_left 1000000000", "* 1000000000", "regex.match '(a+)+$'", "object.to_json", "math.format 'N999999999'", "date.parse",
    ];

    private static readonly string[] Seeds = [.. LanguageTests.Lines.Select(line => ((string)line[2]).Split(" → ")[0].Replace('⏎', '\n'))];

    public static string Apply(IReadOnlyList<int> moves)
    {
        var template = Seeds[moves.Count == 0 ? 0 : moves[0] % Seeds.Length];
        for (var index = 1; index + 1 < moves.Count; index += 2)
        {
            template = Apply(template, moves[index], moves[index + 1]);
        }

        return template;
    }

    private static string Apply(string template, int move, int detail)
    {
        const int LongestTemplate = 20_000;
        var place = template.Length == 0 ? 0 : detail % template.Length;
        var length = Math.Min(1 + move / 7 % 12, template.Length - place);
        return (move % 6) switch
        {
            0 => template.Remove(place, length),
            1 => template.Insert(place, Fragments[move / 7 % Fragments.Length]),
            2 => template.Insert(place, Fragments[move / 7 % Fragments.Length] + " "),
            3 => template.Insert(place, template.Substring(place, length)),
            4 => template[..place] + Seeds[move / 7 % Seeds.Length],
            _ => template.Length < LongestTemplate ? template + template : template,
        };
    }
}
