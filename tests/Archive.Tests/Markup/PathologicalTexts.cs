namespace Archive.Tests.Markup;

/// <summary>Texts of some 60 KB made to exhaust a Markdown parser, by what they are made of.</summary>
internal static class PathologicalTexts
{
    private const int Large = 60_000;

    public static IReadOnlyDictionary<string, string> All { get; } = Of(Large);

    /// <param name="size">About how long each is; what repeats in it repeats in proportion.</param>
    public static IReadOnlyDictionary<string, string> Of(int size) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["strong in strong"] = Repeat("*a **a ", size),
        ["emphasis that never opens"] = Repeat("a_ ", size),
        ["emphasis that never closes"] = Repeat("_a ", size),
        ["links that never open"] = Repeat("a]", size),
        ["links that never close"] = Repeat("[a", size),
        ["links and emphasis crosswise"] = Repeat("*a_ ", size),
        ["opening brackets"] = new string('[', size / 8) + "a" + new string(']', size / 8),
        ["opening parentheses"] = "[a](" + new string('(', size),
        ["unfinished links"] = Repeat("[a](<b", size),
        ["unfinished inline links"] = Repeat("[ (](", size),
        ["images in images"] = Repeat("![[]()", size),
        ["backticks of every length"] = string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2 * size)).Select(length => "e" + new string('`', length))),
        ["emphasis in emphasis"] = Repeat("**x [a*b**c*](d)", size),
        ["emphasis of many lengths"] = Repeat("a**b", size) + Repeat("c* ", size / 20),
        ["deep emphasis"] = Repeat("*a ", size / 15) + Repeat(" b*", size / 15),
        ["quotations"] = new string('>', 32) + "a",
        ["nested items over blank lines"] = Repeat("- ", 64) + "x" + new string('\n', size),
        ["nested items, each indented"] = string.Concat(Enumerable.Range(0, 32).Select(depth => new string(' ', depth * 2) + "* a\n")),
        ["items ever deeper"] = string.Concat(Enumerable.Range(0, (int)Math.Sqrt(size)).Select(depth => new string(' ', depth * 2) + "* a\n")),
        ["items and quotations"] = Repeat("> - ", 30) + "x\n" + Repeat("\n", size),
        ["comments"] = Repeat("<!-- a", size),
        ["declarations"] = Repeat("<!A ", size) + Repeat("<?", size),
        ["entities"] = Repeat("&#0", size) + Repeat("&a;", size),
        ["backslashes"] = new string('\\', size),
        ["pipes"] = new string('|', size) + "\n" + Repeat("|-", size),
        ["wide tables"] = "|" + Repeat("a|", size / 15) + "\n|" + Repeat("-|", size / 15) + "\n|" + Repeat("a|", size / 15),
        ["tall and wide tables"] = "|a|b\n|-|-\n" + Repeat("|a\n", size / 2) + Repeat("|a", size / 2),
        ["readings in items"] = Repeat("- |漢《か》\n", size),
        ["definitions of links"] = string.Concat(Enumerable.Range(1, size / 15).Select(number => $"[{number}]: x\n\n")),
        ["notes in notes"] = string.Concat(Enumerable.Range(1, size / 30).Select(number => $"[^{number}]: [^{number + 1}]\n\n")) + "[^1]",
        ["notes again and again"] = "[^1]: x\n\n" + Repeat("[^1]\n\n", size),
        ["addresses"] = Repeat("https://a", size) + Repeat(" https://", size),
        ["addresses with brackets"] = Repeat("https://a(", size) + "\n\n" + Repeat("https://a)", size),
        ["names of articles"] = Repeat("[[a", size) + "\n\n" + Repeat("[[a]]", size / 8),
        ["kept names"] = Repeat("<!-- #a -->\n", size),
        ["items parted by names"] = Repeat("- a\n<!-- #b -->\n", size),
        ["headings"] = Repeat("# a\n", size),
        ["code fences"] = Repeat("```\n", size),
        ["short lines"] = Repeat("川川川川川川川川川川川川川川川川川川川川川川川\n", size),
        ["tags in tags"] = Repeat("<kbd>", size / 2) + Repeat("</kbd>", size / 2),
        ["tags that never close"] = Repeat("<sub>", size / 2) + Repeat("</sup>", size / 2),
        ["ruby in ruby"] = Repeat("<ruby>a<rt>", size),
        ["details in details"] = Repeat("<details><summary>a</summary>\n", size / 2) + Repeat("</details>\n", size / 2),
        ["words to the reader"] = Repeat("> [!NOTE]\n\n", size),
    };

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
