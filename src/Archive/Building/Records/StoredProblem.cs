using Archive.Problems;

namespace Archive.Building.Records;

/// <summary>A problem, as it stands in the ledger: a run that need not find it out again tells it as it was told.</summary>
internal static class StoredProblem
{
    public static void Write(RecordWriter record, Problem problem)
    {
        record.Text(problem.Code);
        Write(record, problem.At);
        Write(record, problem.Says);
        Write(record, problem.Hint);
        record.Truth(problem.Also is not null);
        if (problem.Also is { } also)
        {
            Write(record, also);
        }
    }

    public static Problem Read(RecordReader record) =>
        new(record.Text(), ReadPlace(record), ReadWording(record), ReadWording(record), record.Truth() ? ReadPlace(record) : null);

    /// <summary>Of any file, so that its path is said too.</summary>
    private static void Write(RecordWriter record, Location at)
    {
        record.Text(at.Path);
        record.At(at);
    }

    private static Location ReadPlace(RecordReader record)
    {
        var path = record.Text();
        return record.At() with { Path = path };
    }

    private static void Write(RecordWriter record, Wording words)
    {
        record.Text(words.Japanese);
        record.Text(words.English);
    }

    private static Wording ReadWording(RecordReader record) => new(record.Text(), record.Text());
}
