using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Archive.Templates.Runtime;
using Archive.Templates.Syntax;

namespace Archive.Templates.Functions;

/// <summary>Values of the language from JSON: whole numbers as small as they fit, objects in the order of the text.</summary>
internal static class JsonReader
{
    public static object? Read(BuiltinCall call, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonWriter.Deepest });
            return ToValue(document.RootElement, call.Budget);
        }
        catch (JsonException fault)
        {
            throw call.Error($"The text is not JSON: line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}.");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            // In the text itself, or written as a number in it.
            throw call.Error("The text is not JSON: one of its characters is only half there.");
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
                return Number(element);
            default:
                return element.ValueKind == JsonValueKind.Null ? null : Boxes.Of(element.ValueKind == JsonValueKind.True);
        }
    }

    /// <summary>A number longer than a template could write it is not worth its digits.</summary>
    private static object Number(JsonElement element) =>
        element.GetRawText() is { Length: <= Numerals.LongestNumber } digits && BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? Numerals.Smallest(whole)
            : element.GetDouble();
}
