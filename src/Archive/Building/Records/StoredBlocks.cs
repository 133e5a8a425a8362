using System.Collections;
using Archive.Markup;

namespace Archive.Building.Records;

/// <summary>The blocks of a text that is as it was: they are read when somebody looks at them.</summary>
internal sealed class StoredBlocks(Func<Block[]> fetch) : IReadOnlyList<Block>
{
    public int Count => fetch().Length;

    public Block this[int index] => fetch()[index];

    public IEnumerator<Block> GetEnumerator() => ((IEnumerable<Block>)fetch()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
