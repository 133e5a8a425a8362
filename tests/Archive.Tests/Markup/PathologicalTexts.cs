namespace Archive.Tests.Markup;

/// <summary>Texts of some 60 KB made to exhaust a Markdown parser, by what they are made of.</summary>
internal static class PathologicalTexts
{
    private const int Large = 60_000;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["strong in strong"] = Repeat("*a **a ", Large),
        ["emphasis that never opens"] = Repeat("a_ ", Large),
        ["emphasis that never closes"] = Repeat("_a ", Large),
        ["links that never open"] = Repeat("a]", Large),
        ["links that never close"] = Repeat("[a", Large),
        ["links and emphasis crosswise"] = Repeat("*a_ ", Large),
        ["opening brackets"] = new string('[', 8_000) + "a" + new string(']', 8_000),
        ["opening parentheses"] = "[a](" + new string('(', Large),
        ["unfinished links"] = Repeat("[a](<b", Large),
        ["unfinished inline links"] = Repeat("[ (](", Large),
        ["images in images"] = Repeat("![[]()", Large),
        ["backticks of every length"] = string.Concat(Enumerable.Range(1, 340).Select(length => "e" + new string('`', length))),
        ["emphasis in emphasis"] = Repeat("**x [a*b**c*](d)", Large),
        ["emphasis of many lengths"] = Repeat("a**b", Large) + Repeat("c* ", 3_000),
        ["deep emphasis"] = Repeat("*a ", 4_000) + Repeat(" b*", 4_000),
        ["quotations"] = new string('>', 32) + "a",
        ["nested items over blank lines"] = Repeat("- ", 64) + "x" + new string('\n', Large),
        ["nested items, each indented"] = string.Concat(Enumerable.Range(0, 32).Select(depth => new string(' ', depth * 2) + "* a\n")),
        ["items and quotations"] = Repeat("> - ", 30) + "x\n" + Repeat("\n", Large),
        ["comments"] = Repeat("<!-- a", Large),
        ["declarations"] = Repeat("<!A ", Large) + Repeat("<?", Large),
        ["entities"] = Repeat("&#0", Large) + Repeat("&a;", Large),
        ["backslashes"] = new string('\\', Large),
        ["pipes"] = new string('|', Large) + "\n" + Repeat("|-", Large),
        ["wide tables"] = "|" + Repeat("a|", 4_000) + "\n|" + Repeat("-|", 4_000) + "\n|" + Repeat("a|", 4_000),
        ["definitions of links"] = string.Concat(Enumerable.Range(1, 4_000).Select(number => $"[{number}]: x\n\n")),
        ["notes in notes"] = string.Concat(Enumerable.Range(1, 2_000).Select(number => $"[^{number}]: [^{number + 1}]\n\n")) + "[^1]",
        ["notes again and again"] = "[^1]: x\n\n" + Repeat("[^1]\n\n", Large),
        ["addresses"] = Repeat("https://a", Large) + Repeat(" https://", Large),
        ["addresses with brackets"] = Repeat("https://a(", Large) + "\n\n" + Repeat("https://a)", Large),
        ["names of articles"] = Repeat("[[a", Large) + "\n\n" + Repeat("[[a]]", 8_000),
        ["kept names"] = Repeat("<!-- #a -->\n", Large),
        ["headings"] = Repeat("# a\n", Large),
        ["code fences"] = Repeat("```\n", Large),
        ["short lines"] = Repeat("川川川川川川川川川川川川川川川川川川川川川川川\n", Large),
        ["tags in tags"] = Repeat("<kbd>", Large / 2) + Repeat("</kbd>", Large / 2),
        ["tags that never close"] = Repeat("<sub>", Large / 2) + Repeat("</sup>", Large / 2),
        ["ruby in ruby"] = Repeat("<ruby>a<rt>", Large),
        ["details in details"] = Repeat("<details><summary>a</summary>\n", Large / 2) + Repeat("</details>\n", Large / 2),
        ["words to the reader"] = Repeat("> [!NOTE]\n\n", Large),
    };

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
