using System.Text;
using Archive.Articles;
using Archive.Building;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>What is published as it is: the theme's assets, files that texts link to, and what hosts and robots look for.</summary>
internal sealed class PublishedFiles : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context) =>
    [
        .. context.Theme.Files.Select(Asset),
        .. context.Library.Attachments.Select(Attachment),
        Text("/robots.txt", context.Settings.NoIndex
            ? "User-agent: *\nAllow: /\n"
            : $"User-agent: *\nAllow: /\n\nSitemap: {new Address("/sitemap.xml").Absolute(context.Settings.Url)}\n"),
        Text("/.nojekyll", ""),
    ];

    private static Page Asset(ThemeFile file) =>
        new(file.Address, new Producer(file.Name, Location.StartOf(file.File.DisplayPath)), new Content.Copied(file.File));

    private static Page Attachment(Attachment file) =>
        new(Address.OfFile(file), new Producer(file.Path, file.At), new Content.Copied(file.File));

    private static Page Text(string path, string text) =>
        new(new Address(path), Producer.Ours, new Content.Written(output => Encoding.UTF8.GetBytes(text, output)));
}
