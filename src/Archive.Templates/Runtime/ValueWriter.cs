using Archive.Templates.Functions;
using Archive.Templates.Output;

namespace Archive.Templates.Runtime;

/// <summary>Writes values, each escaped for where in the page it stands.</summary>
internal sealed class ValueWriter(Renderer renderer)
{
    private readonly PageOutput _output = renderer.Output;

    public void Write(object? value)
    {
        if (_output.Context.Place != MarkupPlace.Text)
        {
            WriteInMarkup(value);
            return;
        }

        switch (value)
        {
            case null:
                break;
            case string text:
                _output.Write(text);
                break;
            case Html html:
                _output.Write(html);
                break;
            case int number:
                _output.Write(number);
                break;
            default:
                _output.Write(renderer.Form.CharactersOf(value));
                break;
        }
    }

    private void WriteInMarkup(object? value)
    {
        switch (_output.Context.Place)
        {
            case MarkupPlace.Json when value is JsonMarkup json:
                _output.Write(json);
                break;
            case MarkupPlace.Json:
                new JsonWriter(renderer).Write(value);
                break;
            case var _ when value is null:
                break;
            case MarkupPlace.Rcdata:
                _output.Write(Plain(value));
                break;
            case MarkupPlace.JsonString:
                new JsonWriter(renderer).WriteInQuotes(Plain(value));
                break;
            case MarkupPlace.DoubleQuoted or MarkupPlace.SingleQuoted:
                WriteInAttribute(value);
                break;
            default:
                throw Misplaced();
        }
    }

    private void WriteInAttribute(object value)
    {
        var context = _output.Context;
        if (context.Attribute is AttributeKind.Closed or AttributeKind.ScriptType)
        {
            throw Error("A value cannot stand in an attribute that is code, a style, an animation or a type of script. Use a `data-` attribute, a class or a file.");
        }

        if (context is { Attribute: AttributeKind.Refresh, Url: UrlPart.None })
        {
            throw Error("A value cannot say where a page refreshes to: write `url=` before it. If the `meta` refreshes nothing, write its `name` or `property` before its `content`.");
        }

        if (context.Url != UrlPart.None)
        {
            WriteAddress(value, context);
            return;
        }

        _output.Write(Plain(value));
    }

    private void WriteAddress(object value, MarkupContext context)
    {
        var text = Plain(value);
        var address = context.Url == UrlPart.Start ? text.Trim() : text;
        var after = Address.After(context.Url, address, isWritten: false);
        if (after == UrlPart.Closed)
        {
            throw Error($"`{text}` cannot stand in an address: that must be relative or begin with http:, https:, mailto: or tel:.");
        }

        _output.Context = context with { Url = after };
        _output.Write(value is AddressMarkup || Address.IsPlain(address, context.Url, context.Attribute) ? address : Address.Encoded(address, context.Url, context.Attribute));
    }

    private ReadOnlySpan<char> Plain(object value) => value is Html html ? MarkupText.Of(renderer.Form.Of(html)) : renderer.Form.CharactersOf(value);

    private RenderError Misplaced() => Error(_output.Context.Place switch
    {
        MarkupPlace.BeforeValue or MarkupPlace.Unquoted => "A value in an attribute needs quotes around it.",
        MarkupPlace.Code => "A value cannot stand in a script or a style. Use a `data-` attribute or a file, or a script of type application/json.",
        _ => $"A value cannot stand {_output.Context.Name}.",
    });

    private RenderError Error(string message) => new(renderer.Budget.At, message);
}
