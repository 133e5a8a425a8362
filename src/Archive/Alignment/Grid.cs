namespace Archive.Alignment;

/// <summary>The places at which two stretches can be cut, those near the diagonal: row by row, as one list of cells.</summary>
internal sealed class Grid
{
    // A translation does not run ahead of its original by more paragraphs than it has more or fewer, and these.
    private const int Leeway = 16;

    private readonly int _width;
    private readonly int[] _firstColumns;

    public Grid(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _width = Math.Min(columns + 1, (2 * (Leeway + Math.Abs(rows - columns))) + 1);
        _firstColumns = new int[rows + 1];
        for (var row = 1; row <= rows; row++)
        {
            _firstColumns[row] = Math.Clamp((int)((long)row * columns / rows) - (_width / 2), 0, columns + 1 - _width);
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public int Cells => (Rows + 1) * _width;

    /// <summary>The same, without the limit that the program may not pass.</summary>
    public static long CellsOf(int rows, int columns) =>
        (rows + 1L) * Math.Min(columns + 1L, (2 * (Leeway + Math.Abs((long)rows - columns))) + 1);

    public int FirstColumn(int row) => _firstColumns[row];

    public int LastColumn(int row) => _firstColumns[row] + _width - 1;

    public int Cell(int row, int column) => (row * _width) + column - _firstColumns[row];

    public bool Has(int row, int column) => row >= 0 && (uint)(column - _firstColumns[row]) < (uint)_width;
}
