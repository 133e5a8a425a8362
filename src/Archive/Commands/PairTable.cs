using System.Globalization;
using System.Text;
using Archive.Alignment;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Two editions side by side as lines of a terminal: how sure each pair is, and how its paragraphs begin.</summary>
internal sealed class PairTable(AlignedPair pair, int width)
{
    private const int Margin = 8; // "  97 %  "
    private const int Between = 3;

    private readonly Excerpts _excerpts = new();
    private readonly int _column = Math.Max(20, (width - Margin - Between) / 2);

    /// <summary>Which files stand below, and that the numbers are those of their lines.</summary>
    public Wording Heading => new(HeadingIn(" 行"), HeadingIn("line"));

    public IEnumerable<string> Lines => pair.Text.Beads.SelectMany(LinesOf);

    private string HeadingIn(string line) => $"{"",Margin}{Padded(Cut($"{line} {pair.Editions.First.FileName}"))} | {Cut($"{line} {pair.Editions.Second.FileName}")}";

    private string Padded(string cell) => cell + new string(' ', _column - DisplayWidth.Of(cell));

    private IEnumerable<string> LinesOf(Bead bead)
    {
        for (var line = 0; line < Math.Max(bead.First.Count, bead.Second.Count); line++)
        {
            var first = Cell(pair.First, bead.First, line);
            var second = Cell(pair.Second, bead.Second, line);
            yield return $"{(line == 0 ? Sureness(bead) : ""),Margin - 2}  {Padded(first)} | {second}".TrimEnd();
        }
    }

    /// <summary>What is not sure enough to be shown as a pair has a question mark.</summary>
    private static string Sureness(Bead bead) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)(bead.Confidence * 100)} %{(bead.IsSure ? ' ' : '?')}");

    private string Cell(IReadOnlyList<Block> blocks, Stretch stretch, int line)
    {
        if (line >= stretch.Count)
        {
            return stretch.Count == 0 && line == 0 ? "–" : "";
        }

        var at = blocks[stretch.Start + line].At;
        var text = _excerpts.Line(at.Path, at.Line) is { } whole && whole.Length >= at.Column - 1 ? whole[(at.Column - 1)..] : "";
        return Cut($"{at.Line.ToString(CultureInfo.InvariantCulture),3} {text}");
    }

    private string Cut(string text)
    {
        var cut = new StringBuilder();
        var taken = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = Rune.IsControl(rune) ? " " : rune.ToString();
            taken += DisplayWidth.Of(shown);
            if (taken > _column - 1)
            {
                return cut.Append('…').ToString();
            }

            cut.Append(shown);
        }

        return cut.ToString();
    }
}
