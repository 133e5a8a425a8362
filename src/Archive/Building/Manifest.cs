using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Archive.Files;
using Archive.Markup;

namespace Archive.Building;

/// <summary>What we wrote into an output folder: it alone says what may be deleted, and what need not be rendered.</summary>
internal sealed class Manifest
{
    public const string FileName = ".archive-manifest";

    private const string Header = "archive-manifest 1";
    private const string Footer = "end ";
    private const int UsualLine = 200;

    private readonly Dictionary<string, ManifestEntry> _entries;
    private readonly Lazy<HashSet<string>> _inAnyCase;

    /// <param name="parts">What the files were made of; null where that is not known.</param>
    public Manifest(IEnumerable<ManifestEntry> entries, string inputs = "", SiteParts? parts = null)
    {
        _entries = entries.ToDictionary(entry => entry.File, StringComparer.Ordinal);
        _inAnyCase = new(() => new(_entries.Keys, StringComparer.OrdinalIgnoreCase));
        Inputs = inputs;
        Parts = parts ?? SiteParts.Unknown;
    }

    public static Manifest Empty { get; } = new([]);

    private static Manifest Refused { get; } = new([]) { WasRefused = true };

    /// <summary>Whether there was a record that is not believed: damaged, cut short or of another format.</summary>
    public bool WasRefused { get; private init; }

    /// <summary>Of all that the site was made of, in hex: <see cref="Survey.Key"/>. Empty where that is not known.</summary>
    public string Inputs { get; }

    public SiteParts Parts { get; }

    public IReadOnlyCollection<ManifestEntry> Entries => _entries.Values;

    public ManifestEntry? Find(string file) => _entries.GetValueOrDefault(file);

    /// <summary>Whether a file may be ours: where not all is known any file may, and on some disks one is found under its name in other letters.</summary>
    public bool Claims(string file) => WasRefused || _entries.Count == 0 || _entries.ContainsKey(file) || _inAnyCase.Value.Contains(file);

    /// <summary>Empty where there is none. Of one that is refused, what proves true is kept: then more is done, and nothing deleted that may not be ours.</summary>
    public static Manifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return Empty;
        }

        var bytes = Disk.At(folder, () => File.ReadAllBytes(path));
        var read = Parse(bytes);
        return read.WasRefused ? new Manifest(ProvedIn(folder, bytes)) { WasRefused = true } : read;
    }

    public static Manifest Parse(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.LastIndexOf(Encoding.UTF8.GetBytes("\n" + Footer));
        if (end < 0 || !bytes[(end + 1)..].SequenceEqual(Last(bytes[..(end + 1)])))
        {
            return Refused;
        }

        var parts = Encoding.UTF8.GetString(bytes[..(end + 1)]).Split("\n\n", 2);
        var lines = parts[0].TrimEnd('\n').Split('\n');
        var files = lines.Skip(1).Select(ManifestEntry.Parse).ToList();
        return (lines[0] + " ").StartsWith(Header + " ", StringComparison.Ordinal)
            && files.TrueForAll(entry => entry is not null)
            && files.DistinctBy(entry => entry!.File).Count() == files.Count
            ? new Manifest(files!, lines[0][Header.Length..].TrimStart(), new SiteParts(parts.Length > 1 ? parts[1] : ""))
            : Refused;
    }

    /// <summary>Files whose very bytes a line of the record tells of: those are ours, whatever became of the other lines.</summary>
    private static IEnumerable<ManifestEntry> ProvedIn(string folder, byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n')
            .Select(ManifestEntry.Parse)
            .OfType<ManifestEntry>()
            .DistinctBy(entry => entry.File)
            .AsParallel()
            .Where(entry => entry.IsHeldBy(folder))
            .Select(entry => entry.WithoutPromises());

    /// <summary>The same files, of which nothing is known but that they are ours.</summary>
    public Manifest WithoutPromises() => new(Entries.Select(entry => entry.WithoutPromises())) { WasRefused = WasRefused };

    /// <summary>Whether every file is where we put it.</summary>
    public bool IsWholeIn(string folder)
    {
        var entries = _entries.Values.ToArray();
        var isWhole = true;
        Parallel.For(0, entries.Length, (index, loop) =>
        {
            if (!entries[index].IsIn(folder))
            {
                isWhole = false;
                loop.Stop();
            }
        });
        return isWhole;
    }

    /// <summary>Whether both record the same of the same files.</summary>
    public bool IsSame(Manifest other) =>
        Inputs == other.Inputs
        && Parts == other.Parts
        && _entries.Count == other._entries.Count
        && _entries.Values.All(entry => other.Find(entry.File) == entry);

    /// <summary>The same bytes for the same entries; the last line proves that none is missing.</summary>
    public ReadOnlySpan<byte> ToBytes()
    {
        var bytes = new ArrayBufferWriter<byte>((_entries.Count + 2) * UsualLine);
        Encoding.UTF8.GetBytes($"{Header} {Inputs}".TrimEnd(' ') + "\n", bytes);
        foreach (var entry in _entries.Values.OrderBy(entry => entry.File, StringComparer.Ordinal))
        {
            entry.WriteTo(bytes);
        }

        Encoding.UTF8.GetBytes(Parts.Text.Length == 0 ? "" : $"\n{Parts.Text}", bytes);

        bytes.Write(Last(bytes.WrittenSpan));
        return bytes.WrittenSpan;
    }

    private static byte[] Last(ReadOnlySpan<byte> body) => Encoding.UTF8.GetBytes($"{Footer}{Convert.ToHexStringLower(SHA256.HashData(body))}\n");
}

/// <summary>One file we wrote.</summary>
/// <param name="File">Below the output folder, with <c>/</c>.</param>
/// <param name="Fingerprint">In hex; empty where it is not known what the file was made of.</param>
/// <param name="Hash">SHA-256 of the content, in hex.</param>
internal sealed record ManifestEntry(string File, string Fingerprint, string Hash, long Length)
{
    /// <summary>Null for what we cannot have written: nothing outside the folder is ever deleted, whoever made the manifest.</summary>
    public static ManifestEntry? Parse(string line) =>
        line.Split(' ', 4) is [var fingerprint, var hash, var length, var file]
        && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
        && PortablePath.Fault(file) is null
            ? new ManifestEntry(file, fingerprint == "-" ? "" : fingerprint, hash, bytes)
            : null;

    /// <summary>Whether a file of that name and length is there.</summary>
    public bool IsIn(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, File));
        return file.Exists && file.Length == Length;
    }

    /// <summary>Whether a file of that name and content is there.</summary>
    public bool IsHeldBy(string folder) =>
        IsIn(folder) && FileDigest.Of(Path.Combine(folder, File)) is { } digest && Convert.ToHexStringLower(digest) == Hash;

    public ManifestEntry WithoutPromises() => this with { Fingerprint = "", Hash = "-" };

    public void WriteTo(IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{(Fingerprint.Length == 0 ? "-" : Fingerprint)} {Hash} {Length} {File}\n"), output);
}
