using System.Diagnostics;
using Archive.Markup;

namespace Archive.Building.Records;

/// <summary>A free mapping of the front matter, as it stands in the ledger. How deep it may be, the reader of YAML has seen to.</summary>
internal static class StoredYaml
{
    private enum Kind
    {
        Scalar,
        List,
        Map,
    }

    public static void Write(RecordWriter record, YamlMap map)
    {
        record.At(map.At);
        record.List(map.Entries, (record, entry) =>
        {
            record.Text(entry.Key);
            record.At(entry.KeyAt);
            Write(record, entry.Value);
        });
    }

    public static YamlMap ReadMap(RecordReader record)
    {
        var at = record.At();
        return new YamlMap(record.List(record => new YamlEntry(record.Text(), record.At(), Read(record))), at);
    }

    private static void Write(RecordWriter record, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                record.Number((int)Kind.Scalar);
                record.Text(scalar.Text);
                record.Truth(scalar.Quoted);
                record.At(scalar.At);
                break;
            case YamlList list:
                record.Number((int)Kind.List);
                record.List(list.Items, Write);
                record.At(list.At);
                break;
            case YamlMap map:
                record.Number((int)Kind.Map);
                Write(record, map);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static YamlNode Read(RecordReader record) => (Kind)record.Count() switch
    {
        Kind.Scalar => new YamlScalar(record.Text(), record.Truth(), record.At()),
        Kind.List => new YamlList(record.List(Read), record.At()),
        Kind.Map => ReadMap(record),
        _ => throw new UnreachableException(),
    };
}
