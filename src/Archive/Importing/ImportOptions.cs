using System.Text;
using Archive.Importing.Dates;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Problems;
using FilePath = System.IO.Path;

namespace Archive.Importing;

/// <summary>What a keeper asks of an import.</summary>
/// <param name="Input">The input folder as typed.</param>
/// <param name="Id">Instead of the one that would be made.</param>
/// <param name="Encoding">Null to find out.</param>
/// <param name="Set">Fields and the values that overrule what is found.</param>
/// <param name="Today">As a date is written.</param>
/// <param name="Force">Whether an edition that is there may be replaced.</param>
/// <param name="DropRepeated">Whether lines that a site repeats in many files are left out.</param>
/// <param name="DateOrder">What comes first in a numeric date; null to write none that is ambiguous.</param>
internal sealed record ImportOptions(
    string Input, string? Id, Encoding? Encoding, IReadOnlyList<KeyValuePair<string, string>> Set, string Today, bool Force, bool DropRepeated, NumericDateOrder? DateOrder);

/// <summary>One text to be imported.</summary>
/// <param name="Path">As shown.</param>
/// <param name="FullPath">Null for standard input.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record ImportSource(string Path, string? FullPath, Func<byte[]> Bytes)
{
    /// <summary>The file's name up to its first dot; none for standard input.</summary>
    public string Name => FullPath is null ? "" : FilePath.GetFileName(FullPath).Split('.')[0];
}

/// <summary>What became of one text.</summary>
/// <param name="Article">Null where it could not be read.</param>
/// <param name="Draft">Null where it could not be read.</param>
/// <param name="Files">What is to be written; empty where a problem forbids it.</param>
internal sealed record ImportOutcome(ImportSource Source, ReadArticle? Article, Draft? Draft, IReadOnlyList<PlannedFile> Files, IReadOnlyList<Problem> Problems)
{
    public bool Failed => Files.Count == 0;
}

/// <summary>A file that an import writes.</summary>
/// <param name="Path">Below the input folder.</param>
/// <param name="Replaces">The file of the same edition that goes for it, below the input folder; null where there was none.</param>
internal sealed record PlannedFile(string Path, string Text, string? Replaces);
