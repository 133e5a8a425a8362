using Archive.Markup;

namespace Archive.Alignment;

/// <summary>One of the two stretches, with the lengths of all before each block.</summary>
/// <remarks>Asked some ten thousand times of a pair of texts: what it answers about several blocks is a difference of two sums.</remarks>
internal sealed class Side
{
    private readonly ComparedBlock[] _blocks;
    private readonly int[] _before;
    private readonly int[] _strange;
    private readonly int[] _alone;
    private readonly int[] _whole;

    public Side(ComparedBlock[] blocks, Stretch stretch, int[] strange)
    {
        (_blocks, Stretch) = (blocks, stretch);
        _before = new int[stretch.Count + 1];
        _strange = new int[stretch.Count + 1];
        _alone = new int[stretch.Count + 1];
        _whole = new int[stretch.Count + 1];
        for (var index = 0; index < stretch.Count; index++)
        {
            var block = Block(index);
            _before[index + 1] = _before[index] + block.Length;
            _strange[index + 1] = _strange[index] + strange[stretch.Start + index];
            _alone[index + 1] = _alone[index] + (block.IsAlone ? 1 : 0);
            _whole[index + 1] = _whole[index] + (block.Kind.IsText() ? 0 : 1);
        }
    }

    public Stretch Stretch { get; }

    public ComparedBlock Block(int index) => _blocks[Stretch.Start + index];

    public int Length(int start, int end) => _before[end] - _before[start];

    public int Strange(int start, int end) => _strange[end] - _strange[start];

    public bool HasAlone(int start, int end) => _alone[end] > _alone[start];

    public bool IsText(int start, int end) => _whole[end] == _whole[start];
}
