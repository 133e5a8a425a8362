using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Archive.Articles;
using Archive.Building;
using Archive.Files;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Preview;

/// <summary>A page as it was made for a browser, with what tells an open tab whether it still shows the same.</summary>
/// <param name="Bytes">Those of a build.</param>
/// <param name="Fault">Why it could not be made; then there are no bytes.</param>
internal sealed record PageView(ReadOnlyMemory<byte> Bytes, Problem? Fault)
{
    private const int MarkLength = 16;

    /// <summary>Null where it is a file that is gone by now, or no file any more.</summary>
    public static PageView? Of(BuiltSite site, Page page)
    {
        if (page.Content is Content.Copied copied && !IsStillThere(copied.File.FullPath, page.Address))
        {
            return null;
        }

        var bytes = new ArrayBufferWriter<byte>();
        try
        {
            var fault = site.Renderer.Render(page, bytes);
            return new PageView(fault is null ? bytes.WrittenMemory : default, fault);
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is not null)
        {
            return null;
        }
    }

    /// <summary>Changes with the page, but not where only the names of its style sheets do: those can be swapped under a reader's eyes.</summary>
    public string TextMark(Theme theme)
    {
        var text = Encoding.UTF8.GetString(Bytes.Span);
        var bare = StyleSheets(theme).Aggregate(text, (page, sheet) => page.Replace(FileName(sheet.Address), FileName(new Address("/" + sheet.Name)), StringComparison.Ordinal));
        return Mark(bare);
    }

    /// <summary>Changes with any style sheet of the theme.</summary>
    public static string StyleMark(Theme theme) => Mark(string.Join('\n', StyleSheets(theme).Select(sheet => sheet.Address.Path)));

    public static IEnumerable<ThemeFile> StyleSheets(Theme theme) => theme.Files.Where(file => file.Name.EndsWith(".css", StringComparison.Ordinal));

    /// <summary>Between a build and a request somebody may have put a link or a pipe in the place of a file, or of a folder above it.</summary>
    private static bool IsStillThere(string path, Address address)
    {
        var file = new FileInfo(path);
        var folders = address.Path.Count(character => character == '/') - 1;
        for (var folder = file.Directory; folder is not null && folders > 0; folder = folder.Parent, folders--)
        {
            if (folder.LinkTarget is not null)
            {
                return false;
            }
        }

        return file.Exists && file.LinkTarget is null && PlainFile.Is(file);
    }

    private static string FileName(Address address) => address.BelowRoot[(address.BelowRoot.LastIndexOf('/') + 1)..];

    private static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..MarkLength];
}
