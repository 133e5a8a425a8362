using Archive.Tests.House;

namespace Archive.Tests.Themes;

/// <summary>Whoever wants another colour writes a few lines, and copies nothing.</summary>
public sealed class OwnStyleTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_style_sheet_of_ones_own_stands_behind_that_of_the_default_theme()
    {
        var themes = Path.Combine(Repository.Root, "themes");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(themes, "default"), "*", SearchOption.AllDirectories))
        {
            _archive.Write("themes/" + Path.GetRelativePath(themes, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        _archive.BuildAndWrite("plain");
        _archive.Write("themes/mine/theme.yml", "name: mine\nbased-on: default\n");
        _archive.Write("themes/mine/assets/own.css", ":root { --indigo: light-dark(#7a1f4e, #e8a0c4) }\n");
        _archive.Write("input/archive.yml", _archive.Read("input/archive.yml") + "theme: mine\n");
        _archive.BuildAndWrite();

        var page = _archive.Read("output/en/articles/river/index.html");
        Assert.Matches("assets/style\\.[0-9a-f]{8}\\.css\">\n<link rel=\"stylesheet\" href=\"\\S+assets/own\\.[0-9a-f]{8}\\.css\">\n", page);
        Assert.DoesNotContain("own.", _archive.Read("plain/en/articles/river/index.html"), StringComparison.Ordinal);
    }
}
