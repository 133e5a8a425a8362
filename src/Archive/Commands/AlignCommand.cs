using Archive.Alignment;
using Archive.Articles;
using Archive.Building;
using Archive.Files;
using Archive.Markup;
using Archive.Pipelines;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Shows which paragraphs of an article's two editions were taken for each other, and sets marks where that is unsure.</summary>
internal sealed class AlignCommand(CommandOptions options)
{
    public int Run()
    {
        var report = new Report(options);
        var build = new Build(options.ForBuild(withDrafts: true), Site.Pipelines, Site.PostPipelines);
        var site = build.Run();
        report.SpeaksFor(build.Settings);
        if (site is null)
        {
            return report.Fail(build.Problems.Sorted(), writes: false);
        }

        if (site.Context.Library.Pairs.FirstOrDefault(pair => pair.Id == options.Id) is not { } editions)
        {
            return report.NoPair(options.Id!, Nearest.To(options.Id!, site.Context.Library.Pairs.Select(pair => pair.Id)));
        }

        var pair = AlignedPair.Of(editions);
        report.Aligned(pair);
        return options.Write ? SetMarks(pair, report) : ExitCode.Done;
    }

    private static int SetMarks(AlignedPair pair, Report report)
    {
        var plan = MarkPlan.Of(pair);
        (Edition Edition, IReadOnlyList<PlannedMark> Marks)[] sides = [(pair.Editions.First, plan.First), (pair.Editions.Second, plan.Second)];
        if (Array.TrueForAll(sides, side => side.Marks.Count == 0))
        {
            return report.NothingToMark();
        }

        var files = Array.ConvertAll(sides, side => Marked(side.Edition, side.Marks));
        for (var side = 0; side < sides.Length; side++)
        {
            if (!Reads(sides[side].Edition, files[side]))
            {
                return report.CannotMark(sides[side].Edition.Start.Path);
            }

            foreach (var mark in sides[side].Marks)
            {
                report.Marking(sides[side].Edition.Text.Blocks[mark.Block].At, mark.Text);
            }
        }

        Array.ForEach(files, file => file.Save());
        return report.MarksSet();
    }

    private static EditedFile Marked(Edition edition, IReadOnlyList<PlannedMark> marks)
    {
        var file = EditedFile.Read(edition.Start.Path);
        var source = new SourceText(edition.Start.Path, file.Text);
        foreach (var mark in marks.OrderByDescending(mark => mark.Block))
        {
            var at = edition.Text.Blocks[mark.Block].At;
            file.Replace(at.Line, 0, Indentation(source.Line(at.Line)[..(at.Column - 1)]) + mark.Text);
        }

        return file;
    }

    /// <summary>A mark stands in the same quotation as its block, and at the margin of its list.</summary>
    private static string Indentation(ReadOnlySpan<char> before) =>
        before[..(before.IndexOfAnyExcept(" \t>") is >= 0 and var end ? end : before.Length)].ToString();

    /// <summary>Whether the text is read as before but for the marks.</summary>
    private static bool Reads(Edition edition, EditedFile file)
    {
        var (problems, path) = (new ProblemList(), edition.Start.Path);
        var name = EditionName.Read(edition.File, edition.Start, [edition.Language], problems);
        var text = new SourceText(path, file.Text.TrimStart('\uFEFF'));
        return name is not null && EditionReader.Read(name, edition.File, text, problems) is { } read
            && read.Text.Blocks.Select(block => block.Id).SequenceEqual(edition.Text.Blocks.Select(block => block.Id), StringComparer.Ordinal);
    }
}
