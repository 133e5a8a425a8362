using System.Buffers;
using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>The globals of a page for a theme's author to read: exactly the members that templates can see, by the same tables that show them.</summary>
/// <param name="print">How an address is written on the page.</param>
internal sealed class ModelJson(Utf8JsonWriter json, Func<Address, string> print)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    public static string Of(PageInput input, Func<Address, string> print)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            new ModelJson(json, print).Write(input.WithoutWords);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string or Html:
                json.WriteStringValue(value.ToString());
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case Address address:
                json.WriteStringValue(print(address));
                break;
            case IHostObject host:
                WriteMembers(host.HostType.Members.Select(member => KeyValuePair.Create(member.Name, member.Get(host))));
                break;
            case ScriptObject mapping:
                WriteMembers(mapping);
                break;
            case IEnumerable list:
                WriteList(list);
                break;
            case IFormattable number:
                json.WriteRawValue(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new UnreachableException($"a template cannot see a {value.GetType()}");
        }
    }

    private void WriteMembers(IEnumerable<KeyValuePair<string, object?>> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            Write(value);
        }

        json.WriteEndObject();
    }

    private void WriteList(IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Write(item);
        }

        json.WriteEndArray();
    }
}
