namespace Archive.Browser.Tests;

/// <summary>The tests that share one browser and one build of the sample: starting either costs more than most tests.</summary>
[CollectionDefinition(Name)]
public sealed class Sample : ICollectionFixture<Browser>
{
    public const string Name = "The sample in a browser";

    /// <summary>At least one page of each kind in both languages: vertical, with table, figure and notes, a record, one that was withdrawn, both texts side by side.</summary>
    public static TheoryData<string> Kinds =>
    [
        "", "ja/", "en/", "ja/articles/", "en/articles/", "ja/articles/relay/", "en/articles/relay/", "ja/articles/correction/", "en/articles/wire-and-word/",
        "ja/articles/voice-in-brackets/", "ja/articles/two-dates/", "en/articles/two-dates/", "ja/articles/original-title/", "ja/articles/salt-road/", "en/articles/salt-road/",
        "ja/dates/", "en/dates/", "ja/dates/2012/", "ja/dates/2012/09/", "ja/topics/", "en/topics/craft/", "en/people/", "ja/people/fumi-mihon/",
        "en/publications/", "ja/publications/sample-gazette/", "ja/glossary/", "en/glossary/", "ja/translations/", "en/translations/", "ja/about/", "en/about/", "404.html",
        "parallel/two-dates/", "parallel/original-title/",
    ];
}
