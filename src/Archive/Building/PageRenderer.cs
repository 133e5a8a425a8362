using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using Archive.Files;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Building;

/// <summary>Makes a page's bytes. Safe to use from several threads.</summary>
internal sealed class PageRenderer(Theme theme)
{
    private readonly ConcurrentDictionary<string, byte[]> _layoutHashes = new(StringComparer.Ordinal);

    /// <summary>Makes the models, once for the fingerprint and the bytes.</summary>
    public static MadePage Make(Page page) => new(page, (page.Content as Content.Templated)?.Make());

    /// <summary>Empty for a page whose bytes alone tell whether it changed.</summary>
    /// <param name="bytes">Used for the reckoning, and free again afterwards.</param>
    public string FingerprintOf(MadePage made, ModelBytes bytes) => made.Input is { } input
        ? Fingerprint.Of(made.Page, input, _layoutHashes.GetOrAdd(input.Layout, theme.HashOf), bytes)
        : "";

    /// <returns>Null, or what went wrong; then the output is of no use.</returns>
    public Problem? Render(Page page, IBufferWriter<byte> output) => Render(Make(page), output);

    /// <inheritdoc cref="Render(Page, IBufferWriter{byte})"/>
    public Problem? Render(MadePage made, IBufferWriter<byte> output)
    {
        switch (made.Page.Content)
        {
            case Content.Templated:
                return theme.Render(made.Input!, made.Page.Write, output);
            case Content.Written written:
                written.Write(output);
                return null;
            case Content.Copied copied:
                var bytes = Disk.At(copied.File.DisplayPath, () => File.ReadAllBytes(copied.File.FullPath));
                copied.File.Compare(bytes);
                output.Write(bytes);
                return null;
            default:
                throw new UnreachableException();
        }
    }
}

/// <summary>A page whose models have been made; null for one that is made by no template.</summary>
internal readonly record struct MadePage(Page Page, PageInput? Input);
