using System.Runtime.CompilerServices;

namespace Archive.Templates.Tests.Language;

/// <summary>Runs the tables beside it: in each line a template, an arrow, and what it gives; ⏎ stands for a line end.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string, int, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, int, string>();
            foreach (var file in Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var (number, line) in File.ReadLines(file).Index().Where(line => line.Item.Contains(" → ", StringComparison.Ordinal)))
                {
                    lines.Add(Path.GetFileName(file), number + 1, line);
                }
            }

            return lines;
        }
    }

    [Theory, MemberData(nameof(Lines))]
    public void A_template_gives_what_stands_behind_its_arrow(string file, int number, string line)
    {
        Assert.False(string.IsNullOrEmpty(file) || number == 0);
        var arrow = line.IndexOf(" → ", StringComparison.Ordinal);

        var actual = Rendering.Text(Lined(line[..arrow]), ("products", Products()), ("text", "plain"));

        Assert.Equal(Lined(line[(arrow + 3)..]), actual);
    }

    private static ScriptObject[] Products() =>
        [.. new[] { "Orange", "Banana", "Apple", "Table" }.Select((title, index) => new ScriptObject { ["title"] = title, ["price"] = index })];

    private static string Lined(string text) => text.Replace("⏎", "\n", StringComparison.Ordinal);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
