namespace Archive.Browser.Tests;

/// <summary>A test that needs Chromium; where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        Timeout = Browser.Longest;
        if (Browser.Executable is null)
        {
            Skip = Browser.WhySkipped;
        }
    }
}

/// <summary>A test with cases that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        Timeout = Browser.Longest;
        if (Browser.Executable is null)
        {
            Skip = Browser.WhySkipped;
        }
    }
}
