namespace Archive.Tests;

/// <summary>What an author cannot see makes no difference: line ends, a byte order mark, the spelling of a file's name in bytes.</summary>
public sealed class SameSiteTests
{
    private const string Ga = "か\u3099"; // が as Macs wrote it: two characters

    private static readonly (string Path, string Text)[] Plain =
    [
        ("archive.yml", "title: { ja: 見本, en: Sample }\nurl: https://example.org/archive/\nlanguages: [ja, en]\ncontact: mailto:a@example.org\n"),
        ("topics.yml", "river:\n  ja: かわ\n  en: Rivers\n"),
        ("articles/が/river.ja.md", "---\ntitle: 川\ndate: 2024-05-01\ntopics: [river]\n---\n一行目\n二行目\n\n```\na\n\nb\n```\n\n[図](がぞう.png)\n"),
        ("articles/lake.en.txt", "---\ntitle: Lake\ndate: 2024-05-02\nsummary: |\n  One.\n  Two.\n---\nA line.\nAnother.\n"),
        ("articles/が/がぞう.png", "png"),
        ("pages/about.ja.md", "---\ntitle: 見本\n---\n見本。\n"),
    ];

    private static readonly Lazy<string> PlainSite = new(() => Built(Plain));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_make_no_difference(string lineEnd)
    {
        var site = Built(Plain.Select(file => (file.Path, file.Text.Replace("\n", lineEnd, StringComparison.Ordinal))));

        Assert.Equal(PlainSite.Value, site);
    }

    [Fact]
    public void A_byte_order_mark_makes_no_difference()
    {
        var site = Built(Plain.Select(file => (file.Path, file.Path.EndsWith(".png", StringComparison.Ordinal) ? file.Text : "\uFEFF" + file.Text)));

        Assert.Equal(PlainSite.Value, site);
    }

    [Fact]
    public void The_form_of_Unicode_in_names_makes_no_difference()
    {
        var site = Built(Plain.Select(file => (file.Path.Replace("が", Ga, StringComparison.Ordinal), file.Text)));

        Assert.Equal(PlainSite.Value, site);
    }

    [Fact]
    public void The_form_of_Unicode_in_links_makes_no_difference()
    {
        var site = Built(Plain.Select(file => (file.Path, file.Text.Replace("(が", "(" + Ga, StringComparison.Ordinal))));

        Assert.Equal(PlainSite.Value, site);
    }

    private static string Built(IEnumerable<(string Path, string Text)> files)
    {
        using var site = new GeneratedSite(files);
        return site.Written();
    }
}
