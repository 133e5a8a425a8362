using Archive.Building.Records;
using Archive.Files;
using Archive.Problems;

namespace Archive.Building;

/// <summary>What a build need not find out again: what was read of texts, what was found of pairs, and which files there are.</summary>
internal sealed class BuildMemory
{
    private readonly Survey? _survey;

    /// <param name="ledger">Of earlier runs of the program; null where only this one is remembered.</param>
    /// <param name="survey">Of the files as they are now; null where the build has yet to look.</param>
    public BuildMemory(Ledger? ledger = null, Survey? survey = null)
    {
        _survey = survey;
        Texts = new ReadTexts(ledger);
        Pairs = new ReadPairs(Texts, ledger);
    }

    public ReadTexts Texts { get; }

    public ReadPairs Pairs { get; }

    /// <summary>Null where the input folder has yet to be looked through.</summary>
    /// <param name="problems">Are told what was found there.</param>
    public IReadOnlyList<InputFile>? FilesNow(ProblemList problems)
    {
        problems.AddRange(_survey?.Problems ?? []);
        return _survey?.Input;
    }
}
