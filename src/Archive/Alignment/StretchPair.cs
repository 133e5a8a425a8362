
namespace Archive.Alignment;

/// <summary>Two stretches of blocks between fences, and what it costs to take some of the one for some of the other.</summary>
internal sealed class StretchPair
{
    private readonly Side _first;
    private readonly Side _second;
    private readonly double _ratio;
    private readonly double[] _shared;
    private readonly int[] _hits; // before each row
    private readonly bool _isTied;

    public StretchPair(TextPair texts, Likeness likeness, StretchBounds bounds)
    {
        _isTied = bounds.IsTied;
        _first = new Side(texts.First, bounds.First, likeness.StrangeInFirst);
        _second = new Side(texts.Second, bounds.Second, likeness.StrangeInSecond);
        _ratio = texts.Ratio;
        Grid = new Grid(bounds.First.Count, bounds.Second.Count);
        _shared = new double[Grid.Cells];
        _hits = new int[Grid.Rows + 1];
        for (var row = 0; row < Grid.Rows; row++)
        {
            _hits[row + 1] = _hits[row] + Note(row, likeness.With(bounds.First.Start + row));
        }
    }

    public Grid Grid { get; }

    /// <summary>Whether any block of the one shares a name, a number or an address with one of the other.</summary>
    public bool SharesAny => _hits[^1] > 0;

    public Bead BeadAt(int row, int column, Shape shape, double confidence) => new(
        new Stretch(_first.Stretch.Start + row - shape.First, shape.First),
        new Stretch(_second.Stretch.Start + column - shape.Second, shape.Second),
        IsSaid(row, column, shape) ? 1 : confidence)
    {
        Cost = IsSaid(row, column, shape) ? 0 : Cost(row, column, shape),
    };

    /// <summary>What no bead of a shape is cheaper than: most ways to a place are dearer than another before any length is compared.</summary>
    public double Least(int row, int column, Shape shape) =>
        shape.IsAlone ? 0 : shape.Cost + Costs.OfShared(Shared(row - shape.First, column - shape.Second, shape));

    /// <summary>Of a bead that ends before a row and a column.</summary>
    public double Cost(int row, int column, Shape shape)
    {
        if (shape.IsAlone)
        {
            return _isTied && (row == 0 || column == 0)
                ? Costs.Impossible
                : Costs.OfOne(shape.Second == 0 ? _first.Block(row - 1) : _second.Block(column - 1));
        }

        var (top, left) = (row - shape.First, column - shape.Second);
        var kinds = OfKinds(top, left, shape);
        return kinds >= Costs.Impossible
            ? kinds
            : shape.Cost
                + kinds
                + Costs.OfLengths(_first.Length(top, row) * _ratio, _second.Length(left, column))
                + Costs.OfShared(Shared(top, left, shape))
                + Costs.OfStrange(_first.Strange(top, row) + _second.Strange(left, column));
    }

    /// <summary>Whether a bead is as its author says.</summary>
    public bool IsSaid(int row, int column, Shape shape) => (shape.First, shape.Second) switch
    {
        (_, 0) => _first.Block(row - 1).IsAlone,
        (0, _) => _second.Block(column - 1).IsAlone,
        _ => _isTied && row == shape.First && column == shape.Second,
    };

    /// <summary>Notes what a row shares with the columns in reach; gives with how many.</summary>
    private int Note(int row, IReadOnlyList<Hit> hits)
    {
        var noted = 0;
        foreach (var hit in hits)
        {
            var column = hit.Second - _second.Stretch.Start;
            if (_second.Stretch.Contains(hit.Second) && Grid.Has(row, column))
            {
                _shared[Grid.Cell(row, column)] += hit.Weight;
                noted++;
            }
        }

        return noted;
    }

    private double OfKinds(int top, int left, Shape shape)
    {
        var (bottom, right) = (top + shape.First, left + shape.Second);
        var isWhole = shape.First + shape.Second == 2 || (_first.IsText(top, bottom) && _second.IsText(left, right));
        if (!isWhole || _first.HasAlone(top, bottom) || _second.HasAlone(left, right))
        {
            return Costs.Impossible;
        }

        return Costs.OfKinds(_first.Block(top).Kind, _second.Block(left).Kind);
    }

    private double Shared(int top, int left, Shape shape)
    {
        if (_hits[top + shape.First] == _hits[top])
        {
            return 0;
        }

        var shared = 0.0;
        for (var row = top; row < top + shape.First; row++)
        {
            for (var column = left; column < left + shape.Second; column++)
            {
                shared += Grid.Has(row, column) ? _shared[Grid.Cell(row, column)] : 0;
            }
        }

        return shared / Math.Min(shape.First, shape.Second); // a name that all four of two and two have is not twice as telling
    }
}
