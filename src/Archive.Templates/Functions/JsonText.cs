using System.Numerics;
using System.Text;
using System.Text.Json;
using Archive.Templates.Runtime;
using Archive.Templates.Syntax;

namespace Archive.Templates.Functions;

/// <summary>Values as JSON and JSON as values. All letters stay readable; <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes become numbers.</summary>
internal static class JsonText
{
    public const int Deepest = 64;

    public static string Of(Renderer renderer, object? value)
    {
        var start = renderer.Output.BeginCapture();
        Write(renderer, value);
        return Encoding.UTF8.GetString(renderer.Output.EndCapture(start));
    }

    public static void Write(Renderer renderer, object? value)
    {
        var writer = new JsonWriter(renderer);
        writer.Write(value);
        renderer.Budget.Value(writer.Length);
    }

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
