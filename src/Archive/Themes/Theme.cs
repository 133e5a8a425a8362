using System.Buffers;
using System.Text;
using Archive.Articles;
using Archive.Files;
using Archive.Problems;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>How pages look: templates, words and files. Nothing outside this folder knows which engine renders.</summary>
internal sealed class Theme
{
    /// <summary>The templates that pages are made with; every theme has them, or takes them from its base.</summary>
    public static IReadOnlyList<string> Layouts { get; } =
        ["front", "home", "article", "parallel", "record", "withdrawn", "list", "dates", "terms", "term", "notes", "glossary", "translations", "text", "missing"];

    /// <summary>Which engine renders, for the identity of a build.</summary>
    public static Guid Engine { get; } = typeof(TemplateSet).Module.ModuleVersionId;

    private readonly TemplateSet _templates;
    private readonly Dictionary<string, Template> _layouts;
    private readonly IReadOnlyDictionary<string, Words> _words;

    public Theme(
        TemplateSet templates,
        IReadOnlyDictionary<string, byte[]> templateHashes,
        IReadOnlyDictionary<string, Words> words,
        IReadOnlyList<ThemeFile> files)
    {
        _templates = templates;
        _layouts = Layouts.ToDictionary(layout => layout, layout => templates.Find($"layouts/{layout}")!, StringComparer.Ordinal);
        TemplateHashes = templateHashes;
        _words = words;
        Files = files;
        Assets = Mapping.Of(files.Select(file => KeyValuePair.Create(file.Name, (object?)file.Address)));
    }

    /// <summary>What is published below <c>/assets/</c>.</summary>
    public IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>By file name, the addresses of those files.</summary>
    public ScriptObject Assets { get; }

    /// <summary>Where templates say of a text that it is HTML: there nobody escapes.</summary>
    public IEnumerable<Location> UsesOfRaw =>
        _templates.UsesOf("raw").Select(use => new Location(use.Path, use.Line, use.Column, use.Length));

    /// <summary>Of each template's text, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> TemplateHashes { get; }

    public Words WordsOf(string language) => _words[language];

    /// <summary>Of a layout and all templates that it includes: what a page depends on besides frame and model.</summary>
    public byte[] HashOf(string layout) =>
        ModelBytes.HashOf([.. IncludedBy(layout).SelectMany(IEnumerable<object?> (name) => [name, TemplateHashes[name]])]);

    /// <summary>A layout and all templates that it includes, by name.</summary>
    public IEnumerable<string> IncludedBy(string layout) => _layouts[layout].Includes;

    /// <summary>Writes a page as UTF-8. A template that fails is its author's problem, and gives no page.</summary>
    /// <param name="print">Writes an address as it is on this page, and whatever else the engine does not know.</param>
    /// <returns>Null, or what went wrong.</returns>
    public Problem? Render(PageInput input, Action<object, StringBuilder> print, IBufferWriter<byte> output)
    {
        try
        {
            _layouts[input.Layout].Render(output, input.ForTemplate(print));
            return null;
        }
        catch (TemplateException failure)
        {
            return ThemeReader.Faulty(failure.Error, input.Page.Canonical ?? input.Page.Title);
        }
    }
}

/// <summary>A file of the theme that is published under a name that changes with its content.</summary>
/// <param name="Name">Below <c>assets/</c>, as templates ask for it.</param>
internal sealed record ThemeFile(string Name, Address Address, InputFile File);
