using System.Buffers;
using Archive.Templates.Syntax;

namespace Archive.Templates;

/// <summary>A template of a set, ready to be rendered, by many threads at once if need be.</summary>
public sealed class Template
{
    private readonly TemplateSet _set;
    private readonly Lazy<IReadOnlyList<string>> _includes;

    internal Template(TemplateSet set, SourceFile file, ParsedTemplate parsed)
    {
        _set = set;
        File = file;
        Parsed = parsed;
        _includes = new Lazy<IReadOnlyList<string>>(Reachable);
    }

    public string Name => File.Name;

    /// <summary>The template itself, then the names of all that it may include, directly or not, sorted. Where a name is computed, that is every template of the set.</summary>
    public IReadOnlyList<string> Includes => _includes.Value;

    internal SourceFile File { get; }

    internal ParsedTemplate Parsed { get; }

    internal Block Body => Parsed.Body;

    /// <summary>Writes the page in UTF-8, whole or not at all.</summary>
    /// <exception cref="TemplateException">Something is wrong in the template, or in what it includes.</exception>
    public void Render(IBufferWriter<byte> output, RenderInput input) => _set.Render(this, output, input);

    private IReadOnlyList<string> Reachable()
    {
        var found = new HashSet<Template> { this };
        var waiting = new Stack<Template>(found);
        while (waiting.TryPop(out var template))
        {
            foreach (var include in template.Parsed.Includes)
            {
                if (include.Template is { } included && found.Add(included))
                {
                    waiting.Push(included);
                }
            }
        }

        var names = found.Any(_set.ComputesIncludes) ? _set.TemplateNames : found.Select(template => template.Name);
        return [Name, .. names.Where(name => name != Name).Order(StringComparer.Ordinal)];
    }
}
