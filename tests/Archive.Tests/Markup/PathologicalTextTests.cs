using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>Texts made to exhaust a Markdown parser end on a small stack, read or refused: a recursion without a limit would end the test run.</summary>
public sealed class PathologicalTextTests
{
    private const int SmallStack = 256 * 1024;

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
}
