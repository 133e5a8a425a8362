using System.Buffers;
using System.Text;

namespace Archive.Templates.Output;

/// <summary>A part of an address that is encoded already, from <c>html.url_encode</c>: its <c>%</c> stand in an address as they are. Nothing in it means anything to HTML.</summary>
internal sealed class AddressMarkup(string encoded) : Html
{
    public override void WriteTo(IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(encoded, output);

    public override string ToString() => encoded;
}
