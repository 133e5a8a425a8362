using System.Collections;
using System.Collections.Frozen;
using Archive.Alignment;
using Archive.Articles;
using Archive.Markup;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>What of two texts stands beside each other, row by row: cut when the page is written, and never for one that is as it was.</summary>
/// <param name="isFirstFirst">Whether the first text of the pair stands first on the page.</param>
internal sealed class ParallelRows(AlignedPair pair, ParallelColumn first, ParallelColumn second, bool isFirstFirst) : IReadOnlyList<ParallelRowModel>, IKnownByParts
{
    private readonly Address _page = Address.Parallel(pair.Editions.Id);
    private IReadOnlyList<ParallelRowModel>? _rows;

    public int Count => Rows.Count;

    private IReadOnlyList<ParallelRowModel> Rows => _rows ??= [.. Cut()];

    public ParallelRowModel this[int index] => Rows[index];

    public void AddTo(ModelBytes bytes)
    {
        pair.AddTo(bytes);
        bytes.Add(isFirstFirst);
        first.AddTo(bytes);
        second.AddTo(bytes);
    }

    public IEnumerator<ParallelRowModel> GetEnumerator() => Rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<ParallelRowModel> Cut()
    {
        var (blocks, others) = (pair.First, pair.Second);
        var firstCells = first.Cut(pair.Passages.Select(passage => passage.First), FrozenSet<string>.Empty);
        var secondCells = second.Cut(pair.Passages.Select(passage => passage.Second), blocks.Select(block => block.Id).ToHashSet(StringComparer.Ordinal));
        var number = 0;
        foreach (var passage in pair.Passages)
        {
            var lead = passage.Second.Count == 0 || (isFirstFirst && passage.First.Count > 0) ? blocks[passage.First.Start] : others[passage.Second.Start];
            yield return new ParallelRowModel(
                passage.IsAlone ? "alone" : passage.IsSure ? "pair" : "passage",
                lead.Kind.IsText() ? ++number : null,
                _page.At(lead.Id),
                Ordered(firstCells.Next(passage.First), secondCells.Next(passage.Second)));
        }

        if (firstCells.Notes is not null || secondCells.Notes is not null)
        {
            yield return new ParallelRowModel("notes", null, null, Ordered(firstCells.Notes, secondCells.Notes));
        }
    }

    private IReadOnlyList<T> Ordered<T>(T one, T other) => isFirstFirst ? [one, other] : [other, one];
}
