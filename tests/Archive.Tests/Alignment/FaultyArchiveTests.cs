using System.Text.RegularExpressions;
using Archive.Building;
using Archive.Pipelines;
using Archive.Problems;
using Archive.Tests.House;

namespace Archive.Tests.Alignment;

/// <summary>An archive of articles that each lack a paragraph or have one too many, among others that are whole: what a keeper is told of them.</summary>
public sealed class FaultyArchiveTests : IDisposable
{
    private const string Settings = """
        title: { ja: 見本, en: Sample }
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org

        """;

    private readonly TemporaryFolder _folder = new();

    private static int Faults => Environment.GetEnvironmentVariable("ARCHIVE_LONG_TESTS") == "1" ? 1000 : 50;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_fault_is_told_with_both_places_and_nothing_of_the_files_that_are_whole()
    {
        var random = new Random(8);
        _folder.Write("input/archive.yml", Settings);
        for (var number = 0; number < TranslatedArticle.All.Count; number++)
        {
            Write($"whole-{number}", TranslatedArticle.All[number].Japanese, TranslatedArticle.All[number].English);
        }

        for (var number = 0; number < Faults; number++)
        {
            var fault = Fault.Some(random);
            Write($"faulty-{number}", fault.Japanese, fault.English);
        }

        var build = new Build(new BuildOptions(_folder["input"], $"{Repository.Root}/themes", null, WithDrafts: false), Site.Pipelines, Site.PostPipelines);
        Assert.NotNull(build.Run());
        var problems = build.Problems.Sorted();

        Assert.All(problems, problem => Assert.True(problem is { Code: "no-counterpart" or "drift", Severity: Severity.Warning, Also: not null }));
        Assert.Equal(
            Enumerable.Range(0, Faults).Select(number => $"faulty-{number}").Order(StringComparer.Ordinal),
            problems.Select(problem => Regex.Match(problem.At.Path, @"/([^/.]+)\.\w+\.md$").Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    private void Write(string id, IEnumerable<string> japanese, IEnumerable<string> english)
    {
        _folder.Write($"input/articles/{id}.ja.md", $"---\ntitle: 見本 {id}\ndate: 2024-05-02\ntranslator: みほん\nsource: {{ title: Sample {id}, language: en }}\n---\n{string.Join("\n\n", japanese)}\n");
        _folder.Write($"input/articles/{id}.en.md", $"---\ntitle: Sample {id}\ndate: 2024-05-01\n---\n{string.Join("\n\n", english)}\n");
    }
}
