using System.Text;

namespace Archive.Tests;

/// <summary>A small tree of files as one readable text: a comment, then the files, each under a line <c>-- path --</c>.</summary>
/// <remarks>The form is that of Go's tests. Ours too: under <c>-- path (base64) --</c> stand bytes that no such text can hold.</remarks>
internal sealed record Txtar(string Comment, IReadOnlyList<TxtarFile> Files)
{
    private const string Opening = "-- ";
    private const string Closing = " --";
    private const string Base64 = " (base64)";

    public static Txtar Parse(string text)
    {
        var comment = new StringBuilder();
        var files = new List<(string Name, StringBuilder Text)>();
        foreach (var line in Lines(text))
        {
            if (NameIn(line) is { } name)
            {
                files.Add((name, new StringBuilder()));
            }
            else
            {
                (files.Count == 0 ? comment : files[^1].Text).Append(line).Append('\n');
            }
        }

        return new Txtar(comment.ToString(), [.. files.Select(file => FileOf(file.Name, file.Text.ToString()))]);
    }

    /// <summary>Whether such a line begins a file, and so cannot stand in one.</summary>
    public static bool IsMarker(string line) => NameIn(line) is not null;

    public TxtarFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>With a file in the place of the one at its path, else at the end.</summary>
    public Txtar With(TxtarFile file) => Find(file.Path) is null
        ? this with { Files = [.. Files, file] }
        : this with { Files = [.. Files.Select(old => old.Path == file.Path ? file : old)] };

    public Txtar Without(string path) => this with { Files = [.. Files.Where(file => file.Path != path)] };

    /// <summary>The text again, as it was read.</summary>
    public override string ToString() =>
        Comment + string.Concat(Files.Select(file => $"{Opening}{file.Path}{(file.IsBase64 ? Base64 : "")}{Closing}\n{file.Text}"));

    private static string[] Lines(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal); // no other: a test may be about U+2028
        return lines.Length == 0 ? [] : (lines.EndsWith('\n') ? lines[..^1] : lines).Split('\n');
    }

    private static string? NameIn(string line)
    {
        var isMarker = line.Length > Opening.Length + Closing.Length
            && line.StartsWith(Opening, StringComparison.Ordinal)
            && line.EndsWith(Closing, StringComparison.Ordinal);
        return isMarker && line[Opening.Length..^Closing.Length].Trim() is { Length: > 0 } name ? name : null;
    }

    private static TxtarFile FileOf(string name, string text) => name.EndsWith(Base64, StringComparison.Ordinal)
        ? new TxtarFile(name[..^Base64.Length], text, IsBase64: true)
        : new TxtarFile(name, text);
}

/// <summary>One file of a <see cref="Txtar"/>: text as it stands there, every line ended, or bytes in base64.</summary>
internal sealed record TxtarFile(string Path, string Text, bool IsBase64 = false)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public byte[] Bytes => IsBase64 ? Convert.FromBase64String(Text) : Strict.GetBytes(Text);

    /// <summary>The form in which these bytes can be read back: text where it is UTF-8 in whole lines, none of them a marker.</summary>
    public static TxtarFile Of(string path, byte[] bytes) => AsText(bytes) is { } text
        ? new TxtarFile(path, text)
        : new TxtarFile(path, Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n", IsBase64: true);

    private static string? AsText(byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            var isWhole = text.Length == 0 || text.EndsWith('\n');
            return isWhole && !text.Contains('\r', StringComparison.Ordinal) && !text.Split('\n').Any(Txtar.IsMarker) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
