using Archive.Tests.House;

namespace Archive.Tests.Importing;

/// <summary>Every form of date that a table lists is read as it says, and what is no date is left alone.</summary>
public sealed class DateTests
{
    public static TheoryData<string> Own => [.. Table.Select(one => one.Name)];

    private static IEnumerable<DateCase> Table =>
        DateCase.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Archive.Tests", "Importing", "Dates.tsv")));

    [Theory, MemberData(nameof(Own))]
    public void A_date_means_what_the_table_says(string name)
    {
        var one = Table.Single(one => one.Name == name);

        Assert.Equal(one.Expected, one.Actual());
    }

    [ImportCasesFact]
    public void Every_date_of_the_real_texts_means_what_their_table_says()
    {
        var cases = DateCase.Read(File.ReadAllText(Path.Combine(ImportCases.Folder!, "datecases.tsv"))).ToList();

        Assert.True(cases.Count >= 62);
        Assert.Equal(cases.Select(one => $"{one.Name} {one.Expected}"), cases.Select(one => $"{one.Name} {one.Actual()}"));
    }
}
