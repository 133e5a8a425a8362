using System.Buffers;
using System.Text;
using Archive.Problems;

namespace Archive.Markup;

/// <summary>
/// Which files a site may have: those that every system can hold, every server shows, and that lie in the output folder
/// however often and however widely their names are decoded.
/// </summary>
internal static class PortablePath
{
    private const int LongestName = 255;
    private const int LongestPath = 1000;

    // What Windows keeps for itself, with any ending: nul.txt is the same nothing.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];
    private static readonly string[] NumberedDevices = ["com", "lpt"];

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    /// <summary>Null, or the name in the path that cannot be, and why.</summary>
    /// <param name="path">Below the output folder, with <c>/</c>.</param>
    public static (string Name, Wording Why)? Fault(string path)
    {
        var compatible = Folding.Compatible(path).AsSpan();
        foreach (var part in compatible.SplitAny('/', '\\'))
        {
            if (compatible[part] is "" or "." or "..")
            {
                return (path, new("別のフォルダーを指す書き方です", "it points to another folder"));
            }
        }

        foreach (var part in path.AsSpan().Split('/'))
        {
            if (FaultOf(path.AsSpan(part)) is { } why)
            {
                return (path[part], why);
            }
        }

        return Encoding.UTF8.GetByteCount(path) > LongestPath ? (path, TooLong) : null;
    }

    /// <summary>Whether Windows takes the name for a device.</summary>
    public static bool IsDevice(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf('.');
        var stem = (end < 0 ? name : name[..end]).TrimEnd();
        return IsAny(stem, Devices)
            || stem.Length == 4 && IsAny(stem[..3], NumberedDevices) && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³';
    }

    private static Wording TooLong => new("長すぎます", "it is too long");

    private static Wording? FaultOf(ReadOnlySpan<char> name)
    {
        if (HasInvisible(name))
        {
            return new("見えない文字が入っています", "it has a character that cannot be seen");
        }

        if (name.IndexOfAny(Forbidden) is >= 0 and var at)
        {
            return new($"`{name[at]}` は使えない文字です", $"`{name[at]}` cannot stand in it");
        }

        if (HasEncoded(name))
        {
            return new("`%` と数字で書いた文字が残っています", "it has a character written with `%` and digits");
        }

        // GitHub Pages asks for .nojekyll; servers hide all other files with such names.
        if (name[0] == '.' && name is not ".nojekyll" || name[^1] is '.' or ' ')
        {
            return new("点で始まるか、点か空白で終わっています", "it begins with a dot, or ends with a dot or a space");
        }

        return IsDevice(name) ? new("Windows では使えない名前です", "Windows keeps it for itself")
            : Encoding.UTF8.GetByteCount(name) > LongestName ? TooLong : null;
    }

    private static bool HasInvisible(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (char.IsControl(character) || character is '\uFFFD' or '\uFFFE')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A server that decodes once more than we did would be led elsewhere.</summary>
    private static bool HasEncoded(ReadOnlySpan<char> name)
    {
        for (; name.IndexOf('%') is >= 0 and var at; name = name[(at + 1)..])
        {
            if (name.Length > at + 2 && char.IsAsciiHexDigit(name[at + 1]) && char.IsAsciiHexDigit(name[at + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
