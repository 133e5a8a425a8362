using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>Texts made to exhaust a Markdown parser end on a small stack, read or refused: a recursion without a limit would end the test run.</summary>
public sealed class PathologicalTextTests
{
    private const int SmallStack = 256 * 1024;
    private const int Half = 15_000;
    private const int Slack = 256 * 1024;

    public static TheoryData<string> Names => [.. PathologicalTexts.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_text_is_read_or_refused(string what)
    {
        var read = 0;
        var thread = new Thread(
            () =>
            {
                var source = new SourceText(what, PathologicalTexts.All[what]);
                MarkdownText.Read(source, 0, "ja", new ProblemList());
                PlainText.Read(source, 0, "ja", new ProblemList());
                read++;
            },
            SmallStack);
        thread.Start();
        thread.Join();

        Assert.Equal(1, read);
    }

    /// <remarks>What is counted are the bytes asked of memory, not seconds: they are nearly the same on every machine and at every time.</remarks>
    [Theory, MemberData(nameof(Names))]
    public void The_work_grows_no_faster_than_the_text(string what)
    {
        Work(PathologicalTexts.Of(Half)[what]); // so that what is made once does not count
        var half = Work(PathologicalTexts.Of(Half)[what]);
        var whole = Work(PathologicalTexts.Of(2 * Half)[what]);

        Assert.True(whole <= (half * 5 / 2) + Slack, $"{half} bytes for a half, {whole} for the whole");
    }

    private static long Work(string text)
    {
        var source = new SourceText("a.md", text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        MarkdownText.Read(source, 0, "ja", new ProblemList());
        PlainText.Read(source, 0, "ja", new ProblemList());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
