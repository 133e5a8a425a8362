using System.Buffers;
using System.Text;

namespace Archive.Templates.Output;

/// <summary>A value that is JSON already, from <c>object.to_json</c>: it stands in a script of data as it is. Nothing in it means anything to HTML.</summary>
internal sealed class JsonMarkup(string json) : Html
{
    public override void WriteTo(IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(json, output);

    public override string ToString() => json;
}
