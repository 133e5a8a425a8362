namespace Archive.Tests.Importing;

/// <summary>The pasted texts below <c>Texts/</c>: what a keeper pastes, and the edition that comes of it.</summary>
public sealed class ImportTests
{
    public static TheoryData<string> Texts => [.. ImportScenario.Names];

    [Theory, MemberData(nameof(Texts))]
    public void A_pasted_text_becomes_what_its_scenario_says(string name)
    {
        using var scenario = ImportScenario.Read(name);

        var (expected, actual) = scenario.Run();

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void There_are_texts_in_many_layouts() => Assert.True(ImportScenario.Names.Count() >= 15);
}
