using System.Buffers;
using System.Text;
using System.Xml;
using Archive.Alignment;
using Archive.Articles;
using Archive.Building;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>The pairs of an article as a table and for translation tools: the original's words first, and only what surely belongs together.</summary>
internal sealed class ParallelExport(BuildContext context, AlignedPair pair)
{
    private readonly Address _page = Address.Parallel(pair.Editions.Id);

    private Edition From => pair.Editions.Original ?? pair.Editions.First;

    private Edition To => From == pair.Editions.First ? pair.Editions.Second : pair.Editions.First;

    private string Url => _page.Absolute(context.Settings.Url);

    /// <summary>Words on one line have neither tabs nor line breaks; a first line says what stands in each column.</summary>
    public void WriteTsv(IBufferWriter<byte> output)
    {
        Line(output, "address", From.Language, To.Language);
        foreach (var unit in Units())
        {
            Line(output, $"{Url}#{unit.Id}", unit.From, unit.To);
        }
    }

    /// <summary>TMX 1.4, without its document type: that would send every reader to another site.</summary>
    public void WriteTmx(IBufferWriter<byte> output)
    {
        using var xml = Xml.Writer(output);
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        Header(xml);
        xml.WriteStartElement("body");
        foreach (var unit in Units())
        {
            xml.WriteStartElement("tu");
            xml.WriteAttributeString("tuid", Xml.Legal(unit.Id));
            Variant(xml, From, unit.From);
            Variant(xml, To, unit.To);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Header(XmlWriter xml)
    {
        xml.WriteStartElement("header");
        foreach (var (name, value) in (IEnumerable<(string, string)>)
        [
            ("creationtool", "archive"), ("creationtoolversion", "1"), ("segtype", "paragraph"), ("o-tmf", "archive"),
            ("adminlang", context.Settings.Main), ("srclang", pair.Editions.Original is null ? "*all*" : From.Language), ("datatype", "plaintext"),
        ])
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteElementString("note", Url);
        xml.WriteEndElement();
    }

    private static void Variant(XmlWriter xml, Edition edition, string words)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, edition.Language);
        xml.WriteElementString("seg", Xml.Legal(words));
        xml.WriteEndElement();
    }

    private IEnumerable<Unit> Units()
    {
        var isFirst = From == pair.Editions.First;
        var original = new LinkedWords(context.ReaderOf(From.Language), From);
        var translation = new LinkedWords(context.ReaderOf(To.Language), To);
        foreach (var passage in pair.Passages.Where(passage => passage is { IsSure: true, IsAlone: false }))
        {
            var (ours, theirs) = isFirst ? (passage.First, passage.Second) : (passage.Second, passage.First);
            yield return new Unit(From.Text.Blocks[ours.Start].Id, original.Of(ours), translation.Of(theirs));
        }
    }

    private static void Line(IBufferWriter<byte> output, params string[] cells) =>
        Encoding.UTF8.GetBytes(string.Join('\t', cells) + "\n", output);

    /// <param name="Id">Of the first block of the original.</param>
    private sealed record Unit(string Id, string From, string To);
}
