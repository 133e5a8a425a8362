namespace Archive.Problems;

/// <summary>A place in a file that an author wrote, as editors show it.</summary>
/// <param name="Path">As the author would type it, with <c>/</c> on every system.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 units.</param>
/// <param name="Length">UTF-16 units on that line; 0 where the place is a point.</param>
internal readonly record struct Location(string Path, int Line, int Column, int Length = 0) : IComparable<Location>
{
    /// <summary>A file as a whole, or the place before its first character.</summary>
    public static Location StartOf(string path) => new(path, 1, 1);

    public int CompareTo(Location other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column, Length).CompareTo((other.Line, other.Column, other.Length));
    }

    /// <summary>Whether no place in the file is meant: then no line of it is shown.</summary>
    public bool IsWholeFile => (Line, Column, Length) == (1, 1, 0);

    /// <summary>The form every editor turns into a link: <c>path(line,column)</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column})";
}
