namespace Archive.Templates.Tests.Conformance;

/// <summary>A theory over the language's own cases, which lie beside the repository; without them it is skipped and says so.</summary>
internal sealed class CasesTheoryAttribute : TheoryAttribute
{
    public CasesTheoryAttribute()
    {
        if (ScribanCases.Folder is null)
        {
            Skip = "The folder of cases is not there: set SCRIBAN_CASES, or put it at ../shared/scriban-cases beside the repository.";
        }
    }
}
