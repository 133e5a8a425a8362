using System.Buffers;
using Archive.Articles;
using Archive.Building;
using Archive.Templates;
using Archive.Themes.Models;

namespace Archive.Benchmarks;

/// <summary>A page with the templates it is made with, apart from everything that a build does around it.</summary>
internal sealed class MeasuredPage
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly IReadOnlyList<TemplateSource> _sources;
    private readonly Template _template;
    private readonly RenderInput _escaped;
    private readonly RenderInput _plain;

    private MeasuredPage(string template, IReadOnlyList<TemplateSource> sources, Func<Escaping, RenderInput> input)
    {
        _template = new TemplateSet(sources).Find(template)!;
        _sources = [.. sources.Where(source => _template.Includes.Contains(source.Name))];
        _escaped = input(Escaping.Html);
        _plain = input(Escaping.None);
    }

    /// <summary>A text of 2,500 characters on its page, in the default theme.</summary>
    public static MeasuredPage Article()
    {
        var page = BuiltCorpus.Of(40).ArticlesIn("ja").First();
        return OfTheme(page, ((Content.Templated)page.Content).Model());
    }

    /// <summary>A thousand cards, as a list page of the default theme shows them.</summary>
    public static MeasuredPage List()
    {
        var site = BuiltCorpus.Of(40);
        var page = site.Table.Find(new Address("/ja/articles/"))!;
        var list = (ListModel)((Content.Templated)page.Content).Model();
        var cards = list.Groups.SelectMany(group => group.Cards).ToArray();
        var group = list.Groups[0] with { Cards = [.. Enumerable.Range(0, 1000).Select(number => cards[number % cards.Length])] };
        return OfTheme(page, list with { IsDense = false, Groups = [group] });
    }

    /// <summary>Nothing but functions and pipes.</summary>
    public static MeasuredPage Functions()
    {
        const string Template = """
            {{~ func slug(text); ret text | string.downcase | string.replace ' ' '-' | string.truncate 20; end ~}}
            {{~ for number in 1..100 ~}}
            <li id="{{ slug ('Entry Number ' + number) }}">{{ number | math.times 3 | math.plus 1 | math.format 'N2' }}
            {{ ['pear', 'apple', 'fig'] | array.sort | array.each @string.capitalize | array.join ', ' }}
            {{ 'a river, a bridge' | string.split ', ' | array.last | string.append '!' | string.upcase }}</li>
            {{~ end ~}}
            """;
        return new MeasuredPage("functions", [new TemplateSource("functions", "functions.html", Template)], escaping => new RenderInput { Escaping = escaping });
    }

    public TemplateSet Parse() => new(_sources);

    public int Render() => Render(_escaped);

    public int RenderPlain() => Render(_plain);

    private int Render(RenderInput input)
    {
        _output.ResetWrittenCount();
        _template.Render(_output, input);
        return _output.WrittenCount;
    }

    private static MeasuredPage OfTheme(Page page, object model)
    {
        var content = (Content.Templated)page.Content;
        var head = content.Head();
        return new MeasuredPage("layouts/" + content.Layout, Sources(), escaping => new RenderInput(
            ("site", content.Frame.Site), ("strings", content.Frame.Words.ForTemplates), ("page", head), (content.Layout, model))
        {
            Escaping = escaping,
            IsStrict = true,
            Write = page.Write,
        });
    }

    private static List<TemplateSource> Sources()
    {
        var folder = Path.Combine(Checkout.Themes, "default");
        return [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
        {
            var name = Path.GetRelativePath(folder, path)[..^".html".Length].Replace('\\', '/');
            return new TemplateSource(name, name, File.ReadAllText(path));
        })];
    }
}
