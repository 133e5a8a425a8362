using System.Text;
using System.Text.RegularExpressions;
using Archive.Articles;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing.Starting;

/// <summary>Gives an article a new id: its files, everything that names it, and an old address so that no link breaks.</summary>
/// <param name="input">The input folder as typed.</param>
internal sealed class Renaming(string input, Settings settings, ProblemList problems)
{
    private readonly ProblemList _ignored = new(); // what else is wrong with the texts is for check to say

    /// <summary>The files that were written or have a new name, as paths; empty where a problem forbids it, and then nothing is changed.</summary>
    public IReadOnlyList<string> Rename(string old, string id)
    {
        var texts = Texts();
        var own = texts.Where(text => IsEditionOf(text, old) && text.File.Relative.StartsWith("articles/", StringComparison.Ordinal)).ToList();
        if (Fault(texts, own, old, id) is { } fault)
        {
            problems.Add(fault);
            return [];
        }

        var changed = texts
            .Select(text => (text, Words: Mended(text, old, id), IsOwn: own.Contains(text)))
            .Select(one => one.IsOwn ? one with { Words = OldAddressLine.Remove(one.Words, id) } : one) // it was its own before
            .Select(one => one with { Words = one.text == own[0] ? OldAddressLine.Add(one.Words, old) : one.Words })
            .Where(one => one.IsOwn || one.Words != one.text.Source.Text)
            .ToList();
        return [.. changed.Select(one => Write(one.text, one.Words, one.IsOwn ? id : null))];
    }

    private Problem? Fault(IReadOnlyList<Readable> texts, IReadOnlyList<Readable> own, string old, string id)
    {
        var at = Location.StartOf(input);
        if (own.Count == 0)
        {
            return ImportProblems.NoSuchArticle(at, old, Nearest.To(old, texts.Select(text => NameOf(text)?.Id).OfType<string>().Distinct()));
        }

        return NewId.Fault(id, at, settings)
            ?? (id == old ? ImportProblems.SameId(at, id)
                : texts.FirstOrDefault(text => IsEditionOf(text, id)) is { } taken ? ImportProblems.IdInUse(at, id, taken.File.DisplayPath)
                : own.Select(FrontMatterFault).FirstOrDefault(found => found is not null));
    }

    /// <summary>Where nobody can tell where the fields stand, an old address has no place.</summary>
    private static Problem? FrontMatterFault(Readable text)
    {
        var faults = new ProblemList();
        return FrontMatter.Find(text.Source, faults) is null ? faults.Sorted()[0] : null;
    }

    private List<Readable> Texts() =>
    [
        .. InputFolder.Files(input, _ignored)
            .Where(file => (file.Relative.StartsWith("articles/", StringComparison.Ordinal)
                || file.Relative.StartsWith("pages/", StringComparison.Ordinal)) && EditionName.IsText(file.Relative))
            .Select(file => Utf8Text.Read(file, _ignored) is { } source ? new Readable(file, source) : null)
            .OfType<Readable>()
            .OrderBy(text => NameOf(text)?.Language == settings.Main ? 0 : 1),
    ];

    private EditionName? NameOf(Readable text) => EditionName.Read(text.File.Relative, Location.StartOf(text.File.DisplayPath), settings.Languages, _ignored);

    private bool IsEditionOf(Readable text, string id) => NameOf(text)?.Id == id;

    private string Mended(Readable text, string old, string id)
    {
        var name = Regex.Escape(old);
        var related = Related(text, old, id);
        var links = Regex.Replace(related, $@"(?<open>\[\[\s*){name}(?=\s*[|｜\]])", "${open}" + id);
        return Regex.Replace(links, $@"(?<![a-z0-9-]){name}(?=\.({string.Join('|', settings.Languages)})\.(md|txt)(?![A-Za-z0-9]))", id);
    }

    /// <summary>Only the values of <c>related</c> that are the id itself: the same word elsewhere may be anything.</summary>
    private string Related(Readable text, string old, string id)
    {
        if (NameOf(text) is not { } name || EditionReader.Read(name, text.File.Relative, text.Source, _ignored) is not { } edition)
        {
            return text.Source.Text;
        }

        var words = new StringBuilder(text.Source.Text);
        foreach (var related in edition.Article.Related.Where(related => related.Named == old).Reverse())
        {
            var at = text.Source.StartOf(related.At.Line) + related.At.Column - 1;
            var written = text.Source.Text.Substring(at, related.At.Length);
            words.Remove(at, written.Length).Insert(at, Renamed(written, old, id));
        }

        return words.ToString();
    }

    /// <summary>In its own quotation marks, within which it may be spelt in other ways; what goes on over several lines is left to its author.</summary>
    private static string Renamed(string written, string old, string id) => written switch
    {
        [('"' or '\'') and var quote, .., var end] when quote == end => $"{quote}{id}{end}",
        _ => written == old ? id : written,
    };

    /// <param name="id">Null for a file that keeps its name.</param>
    private static string Write(Readable text, string words, string? id)
    {
        var old = text.File.FullPath;
        if (id is null)
        {
            WholeFile.Write(old, words, replaces: true);
            return text.File.DisplayPath;
        }

        var name = Path.GetFileName(old);
        var ending = name[name.IndexOf('.', StringComparison.Ordinal)..];
        WholeFile.Write(Path.Combine(Path.GetDirectoryName(old)!, id + ending), words, replaces: false);
        File.Delete(old);
        return text.File.DisplayPath[..(text.File.DisplayPath.LastIndexOf('/') + 1)] + id + ending;
    }

    private sealed record Readable(InputFile File, SourceText Source);
}
