using Archive.Alignment;
using Archive.Articles;
using Archive.Files;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Shows which paragraphs of an article's two editions were taken for each other, and sets marks where that is unsure.</summary>
/// <param name="write">Whether marks are set.</param>
internal sealed class AlignCommand(CommandOptions options, string id, bool write)
{
    public int Run() => AskedPair.Run(options, id, Show);

    private int Show(EditionPair editions, PairReport report)
    {
        var pair = AlignedPair.Of(editions);
        report.Aligned(pair);
        return write ? SetMarks(pair, report) : ExitCode.Done;
    }

    private static int SetMarks(AlignedPair pair, PairReport report)
    {
        var plan = MarkPlan.Of(pair);
        (Edition Edition, IReadOnlyList<PlannedMark> Marks)[] sides = [(pair.Editions.First, plan.First), (pair.Editions.Second, plan.Second)];
        if (Array.TrueForAll(sides, side => side.Marks.Count == 0))
        {
            return Close(pair, plan, report);
        }

        var files = Array.ConvertAll(sides, side => Marked(side.Edition, side.Marks));
        for (var side = 0; side < sides.Length; side++)
        {
            if (AskedPair.Reread(sides[side].Edition, files[side]) is null)
            {
                return report.CannotMark(sides[side].Edition.Start.Path);
            }
        }

        foreach (var (edition, marks) in sides)
        {
            marks.ToList().ForEach(mark => report.Marking(edition.Text.Blocks[mark.Block].At, mark.Text));
        }

        Array.ForEach(files, file => file.Save());
        return Close(pair, plan, report);
    }

    /// <summary>Names the places that are left to a person, and says what was done.</summary>
    private static int Close(AlignedPair pair, MarkPlan plan, PairReport report)
    {
        report.Unclear(pair, plan.Undecided);
        var marks = plan.First.Count + plan.Second.Count;
        return (marks, plan.Undecided.Count) switch
        {
            (0, 0) => report.NothingToMark(),
            (_, 0) => report.MarksSet(marks),
            _ => report.LeftToPeople(),
        };
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
}
