namespace Archive.Files;

/// <summary>What operating systems and editors leave in folders without being asked: no author put it there, so none is told.</summary>
internal static class Leftovers
{
    public static bool Include(string name) =>
        name.StartsWith('.') // .DS_Store, ._x, .#x, .x.swp, .git
        || name.StartsWith("~$", StringComparison.Ordinal) // a document open in Word
        || name.EndsWith('~') // a copy kept by an editor
        || (name.Length > 1 && name.StartsWith('#') && name.EndsWith('#')) // the same
        || name.EndsWith(".swp", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
