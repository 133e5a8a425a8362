using System.Buffers;
using System.Text;

namespace Archive.Articles;

/// <summary>Where a page or a file stands on the site, from its root: <c>/ja/articles/river/</c>. Decoded, NFC.</summary>
/// <param name="Path">Begins with <c>/</c>; ends with it where it is a page in a folder of its own.</param>
/// <param name="Fragment">A place on the page, without <c>#</c>.</param>
internal sealed record Address(string Path, string? Fragment = null)
{
    public static Address Front { get; } = new("/");

    /// <summary>The file below the output folder that answers this address.</summary>
    public string File => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    public static Address Home(string language) => new($"/{language}/");

    /// <summary>An article in a language: its edition, or the record page where there is none.</summary>
    public static Address Of(string articleId, string language) => new($"/{language}/articles/{articleId}/");

    /// <summary>Both editions of an article beside each other.</summary>
    public static Address Parallel(string articleId) => new($"/parallel/{articleId}/");

    /// <param name="format">The ending of the file: <c>tsv</c> or <c>tmx</c>.</param>
    public static Address ParallelExport(string articleId, string format) => new($"/parallel/{articleId}.{format}");

    /// <summary>A list: <c>articles</c>, <c>dates</c>, <c>topics</c>, <c>people</c>, <c>publications</c>, or a page of the author's own.</summary>
    public static Address List(string name, string language) => new($"/{language}/{name}/");

    public static Address OfFile(Attachment file) => new("/files/" + file.PublishedAs);

    /// <summary>What lies below this address.</summary>
    public Address Below(string name) => new($"{Path}{name}/");

    public Address FileBelow(string name) => new(Path + name);

    public Address At(string? fragment) => this with { Fragment = fragment };

    /// <summary>The whole address for the world outside: in feeds, canonical links and redirects.</summary>
    public string Absolute(Uri site) => site.AbsoluteUri + BelowRoot;

    /// <summary>What follows the address of the site, its slash included there.</summary>
    public string BelowRoot => Encoded(Path.AsSpan(1)) + Anchor();

    /// <summary>The link to this address from a page, the same wherever the site's folder stands.</summary>
    public string From(Address page)
    {
        var link = new StringBuilder();
        WriteFrom(page, link);
        return link.ToString();
    }

    /// <summary>Writes that link: without a string of its own, as a page has dozens.</summary>
    public void WriteFrom(Address page, StringBuilder output)
    {
        if (page.Path != Path || Fragment is null)
        {
            var shared = SharedFolder(page.Path, Path);
            var up = Steps(page.Path, shared);
            var down = Path.AsSpan(shared);
            output.Append(up == 0 && down.IsEmpty ? "./" : Climb(up)).Append(IsPlain(down) ? down : Encoded(down));
        }

        output.Append(Anchor());
    }

    public override string ToString() => Path + Anchor();

    /// <summary>The length of the folder that both paths begin with, its slash included.</summary>
    /// <remarks>A plain loop, as in <see cref="Steps"/>: the framework's generic ones box each character until they are optimised (100 MB in 4,000 pages).</remarks>
    private static int SharedFolder(string one, string other)
    {
        var folder = 0;
        for (var index = 0; index < one.Length && index < other.Length && one[index] == other[index]; index++)
        {
            folder = one[index] == '/' ? index + 1 : folder;
        }

        return folder;
    }

    /// <summary>How many folders a path goes down from a place in it.</summary>
    private static int Steps(string path, int from)
    {
        var steps = 0;
        for (var index = from; index < path.Length; index++)
        {
            steps += path[index] == '/' ? 1 : 0;
        }

        return steps;
    }

    private string Anchor() => Fragment is null ? "" : "#" + Uri.EscapeDataString(Fragment);

    /// <summary><c>../</c> as often as asked for.</summary>
    private static ReadOnlySpan<char> Climb(int steps)
    {
        const string usual = "../../../../../../../../";
        return steps * 3 <= usual.Length ? usual.AsSpan(0, steps * 3) : string.Concat(Enumerable.Repeat("../", steps));
    }

    private static bool IsPlain(ReadOnlySpan<char> path) => path.IndexOfAnyExcept(Plain) < 0;

    private static string Encoded(ReadOnlySpan<char> path) =>
        IsPlain(path) ? path.ToString() : string.Join('/', path.ToString().Split('/').Select(Uri.EscapeDataString));

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("/-._~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
