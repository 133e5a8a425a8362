using Archive.Articles;
using Archive.Building;
using Archive.Markup;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Commands;

/// <summary>Shows the author of a theme what the template of a page is given.</summary>
/// <param name="address">Of the page, as somebody typed it.</param>
internal sealed class ModelCommand(CommandOptions options, string address)
{
    public int Run() => DryBuild.Run(options, options.Drafts, Show);

    private int Show(BuiltSite site, ProblemList problems, Report report)
    {
        var asked = AddressOf(address, site.Context.Settings.Url);
        if (site.Table.Find(asked) is { } page)
        {
            return page.Content is Content.Templated templated ? Print(page, templated) : report.FailWith(new(
                $"{asked} はテーマのテンプレートから作られるものではないので、表示できるものがありません。",
                $"{asked} is not made by a template of the theme, so there is nothing to show."));
        }

        report.Print(problems.Sorted()); // one of them may be why there is no such page
        var nearest = NearestTo(asked, site.Table);
        return report.FailWith(new(
            $"{asked} というページはありません。{nearest} のことでは？",
            $"There is no page at {asked}. Did you mean {nearest} ?"));
    }

    private static int Print(Page page, Content.Templated templated)
    {
        Console.WriteLine(ModelJson.Of(templated.Make(), page.Link));
        return ExitCode.Done;
    }

    /// <summary>As a browser shows it, as a file below the output folder, or with a slash left out at either end.</summary>
    private static Address AddressOf(string typed, Uri site)
    {
        var path = Uri.UnescapeDataString(typed.Split('#', '?')[0]).Replace(Uri.UnescapeDataString(site.AbsoluteUri), "/", StringComparison.Ordinal);
        var bare = path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        var whole = "/" + bare.TrimStart('/');
        return new Address(whole.EndsWith('/') || Path.HasExtension(whole) ? whole : whole + "/");
    }

    /// <summary>A slip away, else the page above.</summary>
    private static Address NearestTo(Address asked, OutputTable table)
    {
        var known = table.Pages.Where(page => page.Content is Content.Templated).Select(page => page.Address.Path);
        if (Nearest.To(asked.Path, known) is { } near)
        {
            return new Address(near);
        }

        var above = asked.Path;
        do
        {
            above = above[..(above.TrimEnd('/').LastIndexOf('/') + 1)];
        }
        while (above.Length > 1 && table.Find(new Address(above)) is null);
        return new Address(above);
    }
}
