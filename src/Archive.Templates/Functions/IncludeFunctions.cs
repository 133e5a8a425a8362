using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary>What stands beside <c>include</c>, which itself is a part of the language.</summary>
internal static class IncludeFunctions
{
    private const string TemplatePrefix = "tpl:";

    /// <summary>Several templates one after the other, with something between, before and after them; <c>tpl:name</c> there is a template. Nothing at all where the templates are empty.</summary>
    public static readonly Builtin IncludeJoin = new(Builtins.IncludeJoin, "names separator begin? end?", Join);

    private static object? Join(BuiltinCall call)
    {
        var names = call.ListOrNull(0) ?? [];
        var renderer = call.Renderer;
        var start = renderer.Output.BeginCapture();
        Write(call, call[2]);
        var afterBegin = renderer.Output.Length;
        for (var index = 0; index < names.Count; index++)
        {
            if (index > 0)
            {
                Write(call, call[1]);
            }

            renderer.Includes.Write(new IncludeRequest(null, names[index], CallArguments.None, call.Span), call.Span);
        }

        var isEmpty = renderer.Output.Length == afterBegin;
        Write(call, call[3]);
        var joined = renderer.Captured(start);
        return isEmpty ? null : joined;
    }

    /// <summary>Plain text is escaped like any other value: markup stands in a template, or is <c>raw</c>.</summary>
    private static void Write(BuiltinCall call, object? part)
    {
        var text = call.Renderer.Form.Of(part);
        if (text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
        {
            call.Renderer.Includes.Write(new IncludeRequest(null, text[TemplatePrefix.Length..], CallArguments.None, call.Span), call.Span);
            return;
        }

        call.Renderer.Values.Write(part);
    }
}
