using Archive.Markup;

namespace Archive.Alignment;

/// <summary>One of the two stretches, with the lengths of all before each block.</summary>
internal sealed class Side
{
    private readonly ComparedBlock[] _blocks;
    private readonly int[] _before;
    private readonly int[] _strange;

    public Side(ComparedBlock[] blocks, Stretch stretch, int[] strange)
    {
        (_blocks, Stretch) = (blocks, stretch);
        _before = new int[stretch.Count + 1];
        _strange = new int[stretch.Count + 1];
        for (var index = 0; index < stretch.Count; index++)
        {
            _before[index + 1] = _before[index] + Block(index).Length;
            _strange[index + 1] = _strange[index] + strange[stretch.Start + index];
        }
    }

    public Stretch Stretch { get; }

    public ComparedBlock Block(int index) => _blocks[Stretch.Start + index];

    public int Length(int start, int end) => _before[end] - _before[start];

    public int Strange(int start, int end) => _strange[end] - _strange[start];

    public bool HasAlone(int start, int count)
    {
        for (var index = start; index < start + count; index++)
        {
            if (Block(index).IsAlone)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsText(int start, int count)
    {
        for (var index = start; index < start + count; index++)
        {
            if (!Block(index).Kind.IsText())
            {
                return false;
            }
        }

        return true;
    }
}
