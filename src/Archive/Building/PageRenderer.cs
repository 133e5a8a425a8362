using System.Buffers;
using System.Collections.Concurrent;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Building;

/// <summary>Makes a page's bytes. Safe to use from several threads.</summary>
internal sealed class PageRenderer(Theme theme)
{
    private readonly ConcurrentDictionary<string, byte[]> _layoutHashes = new(StringComparer.Ordinal);

    /// <summary>Null for a page whose bytes alone tell whether it changed.</summary>
    public string? FingerprintOf(Page page) => page.Content is Content.Templated templated
        ? Fingerprint.Of(page, templated, _layoutHashes.GetOrAdd(templated.Layout, theme.HashOf))
        : null;

    /// <returns>Null, or what went wrong; then the output is of no use.</returns>
    public Problem? Render(Page page, IBufferWriter<byte> output)
    {
        switch (page.Content)
        {
            case Content.Templated templated:
                return theme.Render(templated.Layout, templated.Frame, templated.Head(), templated.Model(), page.Link, output);
            case Content.Written written:
                written.Write(output);
                return null;
            case Content.Copied copied:
                output.Write(File.ReadAllBytes(copied.FullPath));
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
