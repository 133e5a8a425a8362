using Archive.Problems;

namespace Archive.Building.Records;

/// <summary>What the last build said, so that one in which nothing has changed can say it again without being done.</summary>
/// <param name="Inputs">Of what it was made: <see cref="Survey.Key"/>.</param>
/// <param name="Folders">Of input and themes, as the user typed them: problems name them.</param>
/// <param name="Problems">All but what was said of the output folder.</param>
/// <param name="Language">Of messages, where the command line names none.</param>
internal sealed record LastRun(string Inputs, string Folders, MessageLanguage Language, IReadOnlyList<Problem> Problems, SiteCounts Counts)
{
    public void Write(RecordWriter record)
    {
        record.Text(Inputs);
        record.Text(Folders);
        record.Number((int)Language);
        record.List(Problems, StoredProblem.Write);
        record.Number(Counts.Articles);
        record.List(Counts.Editions, (record, edition) =>
        {
            record.Text(edition.Language);
            record.Number(edition.Count);
        });
    }

    public static LastRun Read(RecordReader record) => new(
        record.Text(),
        record.Text(),
        (MessageLanguage)record.Count(),
        record.List(StoredProblem.Read),
        new SiteCounts(record.Count(), record.List(record => new EditionCount(record.Text(), record.Count()))));
}
