using System.Text;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> show where its problems must point, each to the end of its own line.</summary>
internal sealed class MarkedText
{
    public const string Path = "input/articles/river.ja.md";

    private MarkedText(SourceText source, IReadOnlyList<Location> marks) => (Source, Marks) = (source, marks);

    public SourceText Source { get; }

    public IReadOnlyList<Location> Marks { get; }

    public static MarkedText Of(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<(int Start, int End)>();
        foreach (var character in marked)
        {
            if (character == '⟦')
            {
                spans.Add((text.Length, text.Length));
            }
            else if (character == '⟧')
            {
                spans[^1] = (spans[^1].Start, text.Length);
            }
            else
            {
                text.Append(character);
            }
        }

        var source = new SourceText(Path, text.ToString());
        return new MarkedText(source, [.. spans.Select(span => source.At(span.Start, span.End - span.Start))]);
    }
}
