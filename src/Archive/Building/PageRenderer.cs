using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using Archive.Files;
using Archive.Problems;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Building;

/// <summary>Makes a page's bytes. Safe to use from several threads.</summary>
internal sealed class PageRenderer(Theme theme)
{
    private readonly ConcurrentDictionary<string, byte[]> _layoutHashes = new(StringComparer.Ordinal);

    /// <summary>Makes the models, once for the fingerprint and the bytes.</summary>
    public static MadePage Make(Page page) => page.Content is Content.Templated templated
        ? new MadePage(page, templated.Head(), templated.Model())
        : new MadePage(page, null, null);

    /// <summary>Empty for a page whose bytes alone tell whether it changed.</summary>
    /// <param name="bytes">Used for the reckoning, and free again afterwards.</param>
    public string FingerprintOf(MadePage made, ModelBytes bytes) => made.Page.Content is Content.Templated templated
        ? Fingerprint.Of(made, templated.Frame, _layoutHashes.GetOrAdd(templated.Layout, theme.HashOf), bytes)
        : "";

    /// <returns>Null, or what went wrong; then the output is of no use.</returns>
    public Problem? Render(Page page, IBufferWriter<byte> output) => Render(Make(page), output);

    /// <inheritdoc cref="Render(Page, IBufferWriter{byte})"/>
    public Problem? Render(MadePage made, IBufferWriter<byte> output)
    {
        switch (made.Page.Content)
        {
            case Content.Templated templated:
                return theme.Render(templated.Layout, templated.Frame, made.Head!, made.Model!, made.Page.WriteLink, output);
            case Content.Written written:
                written.Write(output);
                return null;
            case Content.Copied copied:
                output.Write(Disk.At(made.Page.Producer.At?.Path ?? copied.FullPath, () => File.ReadAllBytes(copied.FullPath)));
                return null;
            default:
                throw new UnreachableException();
        }
    }
}

/// <summary>A page whose models have been made; null for one that has none.</summary>
internal readonly record struct MadePage(Page Page, PageModel? Head, object? Model);
