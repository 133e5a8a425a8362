using System.Buffers;
using System.Text;

namespace Archive.Templates.Tests;

/// <summary>Templates and values in, text out: what nearly every test here does.</summary>
internal static class Rendering
{
    // On a busy machine the clock on the wall runs on while an expression waits for a processor.
    private static readonly RenderLimits Unhurried = new() { RegexTime = TimeSpan.FromMinutes(3) };

    /// <summary>Renders one template as HTML; an error, of whatever kind, is the text.</summary>
    public static string Html(string template, params (string, object?)[] globals) => Render(template, new RenderInput(globals) { Limits = Unhurried });

    /// <summary>Renders one template without escaping.</summary>
    public static string Text(string template, params (string, object?)[] globals) =>
        Render(template, new RenderInput(globals) { Escaping = Escaping.None, Limits = Unhurried });

    public static string Render(string template, RenderInput input) =>
        Render(new TemplateSet([new TemplateSource("text", "text", template)]), "text", input);

    public static TemplateSet SetOf(params (string Name, string Text)[] templates) =>
        new(templates.Select(template => new TemplateSource(template.Name, template.Name + ".html", template.Text)));

    public static string Render(TemplateSet set, string name, RenderInput input)
    {
        if (set.Errors.Count > 0)
        {
            return string.Join('\n', set.Errors);
        }

        try
        {
            return Render(set.Find(name)!, input);
        }
        catch (TemplateException fault)
        {
            return fault.Error.ToString();
        }
    }

    private static string Render(Template template, RenderInput input)
    {
        var output = new ArrayBufferWriter<byte>();
        template.Render(output, input);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
