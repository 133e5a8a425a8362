using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Archive.Templates.Runtime;
using Archive.Templates.Syntax;

namespace Archive.Templates.Functions;

/// <summary>Values as JSON and JSON as values. All letters stay readable; <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes become numbers.</summary>
internal static class JsonText
{
    private const int Deepest = 64;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = Deepest };

    public static string Of(Renderer renderer, object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(renderer, value, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Renderer renderer, object? value, IBufferWriter<byte> output)
    {
        var writer = renderer.JsonWriter ??= new Utf8JsonWriter(output, Options);
        writer.Reset(output);
        Write(writer, renderer, value, 0);
        writer.Flush();
        renderer.Budget.Value(writer.BytesCommitted);
    }

    /// <summary>A text as it stands between the quotes of a string.</summary>
    public static string InQuotes(string text) => Options.Encoder!.Encode(text);

    public static object? Read(BuiltinCall call, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest });
            return ToValue(document.RootElement, call.Budget);
        }
        catch (JsonException fault)
        {
            throw call.Error($"The text is not JSON: line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}.");
        }
    }

    private static void Write(Utf8JsonWriter writer, Renderer renderer, object? value, int depth)
    {
        renderer.Budget.Step();
        renderer.Budget.CheckLength(writer.BytesCommitted + writer.BytesPending);
        if (depth >= Deepest)
        {
            throw new RenderError(renderer.Budget.At, "The value contains itself, or is nested too deeply for JSON.");
        }

        switch (value)
        {
            case null or Callable:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number when !double.IsFinite(number):
                throw new RenderError(renderer.Budget.At, "JSON has no infinite numbers.");
            case var number when Arithmetic.IsNumber(number):
                writer.WriteRawValue(TextForm.Number(number!));
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case string or Html or TimeSpan:
                writer.WriteStringValue(renderer.Form.Of(value));
                break;
            default:
                WriteComposite(writer, renderer, value, depth);
                break;
        }
    }

    private static void WriteComposite(Utf8JsonWriter writer, Renderer renderer, object value, int depth)
    {
        if (value is not (ScriptArray or ScriptObject) && Items.Of(value) is null && Members.All(value) is null)
        {
            writer.WriteStringValue(renderer.Form.Of(value));
            return;
        }

        if (value is ScriptObject mapping)
        {
            WriteMapping(writer, renderer, mapping, depth);
            return;
        }

        if (value is not ScriptArray && Members.All(value) is { } members)
        {
            writer.WriteStartObject();
            foreach (var (name, member) in members)
            {
                writer.WritePropertyName(name);
                Write(writer, renderer, member, depth + 1);
            }

            writer.WriteEndObject();
            return;
        }

        writer.WriteStartArray();
        foreach (var item in Items.Of(value)!)
        {
            Write(writer, renderer, item, depth + 1);
        }

        writer.WriteEndArray();
    }

    /// <summary>By number: going over the pairs would box how far it has come.</summary>
    private static void WriteMapping(Utf8JsonWriter writer, Renderer renderer, ScriptObject mapping, int depth)
    {
        writer.WriteStartObject();
        for (var index = 0; index < mapping.Count; index++)
        {
            var (name, member) = mapping.At(index);
            writer.WritePropertyName(name);
            Write(writer, renderer, member, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static object? ToValue(JsonElement element, Budget budget)
    {
        budget.Step();
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var made = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                {
                    made[property.Name] = ToValue(property.Value, budget);
                }

                return made;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(item => ToValue(item, budget)));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return BigInteger.TryParse(element.GetRawText(), out var whole) ? Numerals.Smallest(whole) : element.GetDouble();
            default:
                return element.ValueKind == JsonValueKind.Null ? null : Boxes.Of(element.ValueKind == JsonValueKind.True);
        }
    }
}
