using System.Buffers;
using Archive.Templates.Functions;
using Archive.Templates.Runtime;
using Archive.Templates.Syntax;

namespace Archive.Templates;

/// <summary>All templates of a theme, parsed together: they share their names' numbers, and <c>include</c> finds them by name.</summary>
public sealed class TemplateSet
{
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly Stack<Renderer> _idle = new();
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);

    public TemplateSet(IEnumerable<TemplateSource> sources)
    {
        foreach (var source in sources)
        {
            var file = new SourceFile(source);
            var template = new Template(this, file, Parser.Parse(file, Globals, Locals));
            _templates.Add(source.Name, template);
            _assigned.UnionWith(template.Parsed.Assigned);
        }

        var all = _templates.Values.OrderBy(template => template.File.Path, StringComparer.Ordinal).ToArray();
        Errors = [.. all.SelectMany(template => template.Parsed.Errors.Concat(Connect(template)))];
        InitialGlobals = MakeInitialGlobals();
    }

    /// <summary>What is wrong with any of the templates as they are written; a set with errors is not to be rendered.</summary>
    public IReadOnlyList<TemplateError> Errors { get; }

    internal Names Globals { get; } = new();

    internal Names Locals { get; } = new();

    /// <summary>What each global is before anything is given: a part of the language, or nothing.</summary>
    internal object?[] InitialGlobals { get; }

    internal IEnumerable<string> TemplateNames => _templates.Keys;

    public Template? Find(string name) => _templates.GetValueOrDefault(name);

    /// <summary>Each <c>global.member</c> in the set, in the order of the files and of their text.</summary>
    public IEnumerable<MemberUse> MembersOf(string global) =>
        from template in _templates.Values.OrderBy(template => template.File.Path, StringComparer.Ordinal)
        from member in template.Parsed.Members
        where member.Global == global
        let place = template.File.PlaceOf(member.Span.Start)
        select new MemberUse(member.Name, template.File.Path, place.Line, place.Column, member.Name.Length);

    /// <summary>Each place where a template of the set uses a global, assigns to it or calls it: <c>UsesOf("raw")</c> lists what nobody escapes.</summary>
    public IEnumerable<GlobalUse> UsesOf(string global) =>
        from template in _templates.Values.OrderBy(template => template.File.Path, StringComparer.Ordinal)
        from use in template.Parsed.Uses
        where use.Global == Globals.Find(global)
        let place = template.File.PlaceOf(use.Span.Start)
        select new GlobalUse(template.File.Path, place.Line, place.Column, global.Length);

    /// <summary>Whether only rendering can tell what a template includes.</summary>
    internal bool ComputesIncludes(Template template) =>
        template.Parsed.Includes.Any(include => include.Name is not Literal { Value: string })
        || template.Parsed.Uses.Any(use => use.Global == Globals.Find(Builtins.IncludeJoin));

    internal bool IsAssigned(string global) => _assigned.Contains(global);

    internal void Render(Template template, IBufferWriter<byte> output, RenderInput input)
    {
        var renderer = TakeRenderer();

        // A renderer that failed is in the middle of its page and not used again.
        renderer.Render(template, output, input);
        lock (_idle)
        {
            _idle.Push(renderer);
        }
    }

    private Renderer TakeRenderer()
    {
        lock (_idle)
        {
            return _idle.TryPop(out var renderer) ? renderer : new Renderer(this);
        }
    }

    private IEnumerable<TemplateError> Connect(Template template)
    {
        foreach (var include in template.Parsed.Includes)
        {
            if (include.Name is not Literal { Value: string name })
            {
                continue;
            }

            include.Template = Find(name);
            if (include.Template is null)
            {
                yield return template.File.Error(include.Name.Span, $"There is no template named `{name}`.{Nearest.To(name, TemplateNames)}");
            }
        }
    }

    private object?[] MakeInitialGlobals()
    {
        var initial = new object?[Globals.Count];
        Array.Fill(initial, Scopes.Unset);
        foreach (var (name, value) in Builtins.All)
        {
            if (Globals.Find(name) is { } number)
            {
                initial[number] = value;
            }
        }

        return initial;
    }
}
