using Archive.Problems;

namespace Archive.Tests;

/// <summary>The sites below <c>Sites/</c>: what an author writes, and what comes of it.</summary>
public sealed class SiteTests
{
    public static TheoryData<string> Sites => Scenario.All("");

    public static TheoryData<string> Faults => Scenario.All("problems");

    [Theory, MemberData(nameof(Sites))]
    public void A_site_is_built_as_its_scenario_says(string name)
    {
        using var scenario = Scenario.Read("", name);

        var (expected, actual) = scenario.Run();

        Assert.Equal(expected, actual);
    }

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_told_as_its_scenario_says(string name)
    {
        using var scenario = Scenario.Read("problems", name);

        var (expected, actual) = scenario.Run();

        Assert.Equal(expected, actual);
        Assert.Contains($" {Code(name)}:", actual, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_has_a_faulty_site()
    {
        Assert.Empty(Severities.Codes.Except(Scenario.Names("problems").Select(Code)));
    }

    /// <summary><c>bad-date.txt</c>, or <c>bad-date.in-kanji.txt</c> for a second one.</summary>
    private static string Code(string name) => name.Split('.')[0];
}
