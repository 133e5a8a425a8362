using Archive.Building;
using Archive.Commands;
using Archive.Problems;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Tests.Building;

/// <summary>What is built is what was found: whoever saves while a build runs, and takes it back, has in the next build what the files say.</summary>
public sealed class SurveyTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public SurveyTests()
    {
        _archive.Write("input/topics.yml", "water:\n  ja: みず\n  en: Water\n");
        _archive.Write("themes/default/assets/style.css", "p { color: black }\n");
    }

    /// <summary>Every kind of file that a build reads, with a word in it and another of the same length.</summary>
    public static TheoryData<string, string, string> Inputs => new()
    {
        { "input/articles/lake.en.md", "still", "quick" },
        { "input/archive.yml", "Sample", "Sahara" },
        { "input/topics.yml", "Water", "Wader" },
        { "input/files/map.txt", "map", "cap" },
        { "themes/default/layouts/article.html", "<h1", "<h2" },
        { "themes/default/partials/head.html", "<title", "<tirade" },
        { "themes/default/strings/en.yml", "home:", "home: At home # " },
        { "themes/default/assets/style.css", "black", "white" },
    };

    public void Dispose() => _archive.Dispose();

    [Theory, MemberData(nameof(Inputs))]
    public void What_is_written_into_after_the_survey_and_put_back_is_not_taken_for_what_was_found(string file, string word, string other)
    {
        var found = Survey.Of(_archive.Options());
        var key = found.Key;
        var text = Replace(file, word, other);
        BuildAndWrite(found);
        _archive.Write(file, text);

        Assert.Equal("", found.Key);
        Assert.NotEqual("", key);
        Assert.Equal(key, Survey.Of(_archive.Options()).Key);
        Assert.Equal(ExitCode.Done, _archive.Run("clean", clean: true));
        Assert.NotEqual(_archive.Bytes("clean"), _archive.Bytes("output"));
        Assert.Equal(ExitCode.Done, _archive.Run());
        Assert.Equal(_archive.Bytes("clean"), _archive.Bytes("output"));
    }

    [Theory, MemberData(nameof(Inputs))]
    public void Nor_in_a_preview(string file, string word, string other)
    {
        var memory = new BuildMemory();
        var found = LiveFiles.Of(_archive.Options());
        var text = Replace(file, word, other);
        var site = Build(memory.For(found)).Site;
        TinyArchive.PagesOf(site); // as somebody looks at them
        _archive.Write(file, text);

        var now = LiveFiles.Of(_archive.Options());
        Assert.False(now.IsLike(found));
        Assert.Equal(TinyArchive.PagesOf(_archive.Build().Site!), TinyArchive.PagesOf(Build(memory.For(now)).Site));
    }

    [Fact]
    public void Where_nobody_writes_the_key_holds()
    {
        var found = Survey.Of(_archive.Options());
        var key = found.Key;
        BuildAndWrite(found);

        Assert.Equal(key, found.Key);
        Assert.Equal(key, Manifest.Read(_archive["output"]).Inputs);
    }

    /// <summary>Of the site as it was, so that all pages but the changed ones are there already.</summary>
    private void BuildAndWrite(Survey survey)
    {
        var (site, problems) = Build(new BuildMemory(null, survey));
        Assert.NotNull(new Output(_archive["output"], site.Renderer, problems).Write(site.Table.Pages, survey, SiteParts.Of(site.Context)));
    }

    private (BuiltSite Site, ProblemList Problems) Build(BuildMemory memory)
    {
        var build = new Build(_archive.Options(), Recipe.Pipelines, Recipe.PostPipelines, memory);
        return (build.Run()!, build.Problems);
    }

    /// <returns>What the file held.</returns>
    private string Replace(string file, string word, string other)
    {
        var text = _archive.Read(file);
        Assert.Contains(word, text, StringComparison.Ordinal);
        _archive.Write(file, text.Replace(word, other, StringComparison.Ordinal));
        return text;
    }
}
