namespace Archive.Alignment;

/// <summary>
/// All ways to take two stretches of blocks for each other. The cheapest is found by going through them twice, forwards and backwards; the
/// second time it is asked of each block what the cheapest way would cost that pairs it otherwise.
/// </summary>
internal sealed class Lattice
{
    private static readonly Shape[] Shapes =
    [
        new(1, 1, 0.15), new(1, 0, 0), new(0, 1, 0), new(2, 1, 3.2), new(1, 2, 3.2), new(2, 2, 6.5), new(3, 1, 6), new(1, 3, 6),
    ];

    /// <summary>A way that costs so much more leaves no doubt, whatever the bead between its halves may yet save: half of the work is not done.</summary>
    private const double Hopeless = 35;

    // How far to trust what a way costs where something is missing: there chance chooses among many places; and the lengths of a few blocks, where they
    // share no name and no number, are never enough.
    private const double TrustWhereUneven = 0.5;
    private const double TrustInLengths = 0.4;
    private const int Few = 24; // blocks of both texts

    private readonly StretchPair _pair;
    private readonly Grid _grid;
    private readonly double[] _before;
    private readonly double[] _after;
    private readonly sbyte[] _last;
    private readonly bool[] _isOnPath;
    private readonly double[] _otherwise;

    public Lattice(StretchPair pair)
    {
        _pair = pair;
        _grid = pair.Grid;
        _before = new double[_grid.Cells];
        _after = new double[_grid.Cells];
        _last = new sbyte[_grid.Cells];
        _isOnPath = new bool[_grid.Cells];
        _otherwise = new double[_grid.Rows + _grid.Columns];
    }

    /// <summary>The cheapest way, from the beginning to the end.</summary>
    public List<Bead> Beads()
    {
        GoForwards();
        var path = Path();
        GoBackwards();
        var isEven = path.TrueForAll(IsEven);
        var cheapest = _before[^1] - (isEven ? Costs.OfEvenness : 0);
        return [.. path.Select(step => _pair.BeadAt(step.Row, step.Column, step.Shape, Confidence((Otherwise(step) - cheapest) * Trust(isEven))))];
    }

    private double Trust(bool isEven) => isEven ? 1 : _pair.SharesAny || _grid.Rows + _grid.Columns > Few ? TrustWhereUneven : TrustInLengths;

    /// <summary>Whether a block found its own, or has none because its author says so.</summary>
    private bool IsEven(Step step) => step.Shape == Shapes[0] || (step.Shape.IsAlone && _pair.IsSaid(step.Row, step.Column, step.Shape));

    private void GoForwards()
    {
        Array.Fill(_before, double.PositiveInfinity);
        _before[0] = 0;
        for (var row = 0; row <= _grid.Rows; row++)
        {
            for (var column = _grid.FirstColumn(row); column <= _grid.LastColumn(row); column++)
            {
                Arrive(row, column);
            }
        }
    }

    private void Arrive(int row, int column)
    {
        var cell = _grid.Cell(row, column);
        for (sbyte number = 0; number < Shapes.Length; number++)
        {
            var shape = Shapes[number];
            if (!_grid.Has(row - shape.First, column - shape.Second))
            {
                continue;
            }

            var before = _before[_grid.Cell(row - shape.First, column - shape.Second)];
            if (before + _pair.Least(row, column, shape) < _before[cell]
                && before + _pair.Cost(row, column, shape) is var cost && cost < _before[cell])
            {
                (_before[cell], _last[cell]) = (cost, number);
            }
        }
    }

    private List<Step> Path()
    {
        var path = new List<Step>();
        for (var (row, column) = (_grid.Rows, _grid.Columns); row > 0 || column > 0;)
        {
            var cell = _grid.Cell(row, column);
            var shape = Shapes[_last[cell]];
            _isOnPath[cell] = true;
            path.Add(new Step(row, column, shape));
            (row, column) = (row - shape.First, column - shape.Second);
        }

        path.Reverse();
        return path;
    }

    private void GoBackwards()
    {
        Array.Fill(_after, double.PositiveInfinity);
        Array.Fill(_otherwise, double.PositiveInfinity);
        _after[^1] = 0;
        for (var row = _grid.Rows; row >= 0; row--)
        {
            for (var column = _grid.LastColumn(row); column >= _grid.FirstColumn(row); column--)
            {
                Leave(row, column);
            }
        }
    }

    private void Leave(int row, int column)
    {
        var cell = _grid.Cell(row, column);
        for (sbyte number = 0; number < Shapes.Length && _after[cell] < Costs.Impossible; number++)
        {
            var shape = Shapes[number];
            if (!_grid.Has(row - shape.First, column - shape.Second))
            {
                continue;
            }

            var start = _grid.Cell(row - shape.First, column - shape.Second);
            if (_before[start] + _after[cell] > _before[^1] + Hopeless)
            {
                continue;
            }

            var cost = _pair.Cost(row, column, shape) + _after[cell];
            _after[start] = Math.Min(_after[start], cost);
            if (!_isOnPath[cell] || _last[cell] != number)
            {
                Note(row, column, shape, cost + _before[start]);
            }
        }
    }

    /// <summary>Notes what a way costs for all blocks that it pairs otherwise than the cheapest way.</summary>
    private void Note(int row, int column, Shape shape, double cost)
    {
        for (var block = row - shape.First; block < row; block++)
        {
            _otherwise[block] = Math.Min(_otherwise[block], cost);
        }

        for (var block = _grid.Rows + column - shape.Second; block < _grid.Rows + column; block++)
        {
            _otherwise[block] = Math.Min(_otherwise[block], cost);
        }
    }

    private double Otherwise(Step step)
    {
        var least = double.PositiveInfinity;
        for (var block = step.Row - step.Shape.First; block < step.Row; block++)
        {
            least = Math.Min(least, _otherwise[block]);
        }

        for (var block = step.Column - step.Shape.Second; block < step.Column; block++)
        {
            least = Math.Min(least, _otherwise[_grid.Rows + block]);
        }

        return least;
    }

    /// <summary>The chance that the cheapest way is right, if its odds are those of the costs: an exponential, made of sums.</summary>
    private static double Confidence(double margin) =>
        double.IsPositiveInfinity(margin) ? 1 : 1 - (1 / (1 + margin + (margin * margin / 2) + (margin * margin * margin / 6)));

    private sealed record Step(int Row, int Column, Shape Shape);
}

/// <summary>How many blocks of the one text stand for how many of the other, and what that costs for being rare.</summary>
internal sealed record Shape(int First, int Second, double Cost)
{
    public bool IsAlone { get; } = First == 0 || Second == 0;
}
