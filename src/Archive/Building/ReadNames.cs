using Archive.Articles;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Building;

/// <summary>What was read last of each file of names: whoever builds again and again reads it anew only where its bytes are others.</summary>
internal sealed class ReadNames
{
    private readonly Dictionary<string, Entry> _byKind = new(StringComparer.Ordinal);

    /// <param name="file">Null where the archive has none.</param>
    public Authority Of(string kind, InputFile? file, IReadOnlyList<string> languages, ProblemList problems)
    {
        if (_byKind.GetValueOrDefault(kind) is { } last && last.Languages.SequenceEqual(languages) && AreSame(last.Digest, file))
        {
            return last.Authority;
        }

        var found = new ProblemList();
        var authority = Read(kind, file, languages, found);
        problems.AddRange(found.Sorted());
        _byKind.Remove(kind);
        if (found.Sorted().Count == 0 && file is null or { Digest: not null, MetOtherBytes: false })
        {
            _byKind[kind] = new Entry(file?.Digest, languages, authority);
        }

        return authority;
    }

    /// <summary>Of a file that cannot be read, only that is said: what it lacks nobody can tell.</summary>
    private static Authority Read(string kind, InputFile? file, IReadOnlyList<string> languages, ProblemList problems)
    {
        var map = file is null ? null : Yaml.Read(file, problems);
        return problems.HasErrors ? Authority.Unread(kind) : new AuthorityReader(kind, languages, problems).Read(map);
    }

    /// <summary>Never where nobody has looked at the file.</summary>
    private static bool AreSame(byte[]? digest, InputFile? file) =>
        file is null ? digest is null : digest is not null && file.Digest is { } now && now.AsSpan().SequenceEqual(digest);

    private sealed record Entry(byte[]? Digest, IReadOnlyList<string> Languages, Authority Authority);
}
