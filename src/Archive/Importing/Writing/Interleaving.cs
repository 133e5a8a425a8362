using Archive.Importing.Recognising;

namespace Archive.Importing.Writing;

/// <summary>A text that goes to and fro between Japanese and another language, taken apart into two with marks that tie them.</summary>
/// <param name="Japanese">Its text in Japanese, as Markdown.</param>
/// <param name="Other">The same of the other language.</param>
internal sealed record Interleaving(string Japanese, string Other)
{
    private const int FewestTurns = 6;
    private const double LongestTurn = 3;

    /// <summary>Null for a text in one language, however much it quotes another.</summary>
    public static Interleaving? Of(IReadOnlyList<ReadLine> lines)
    {
        var turns = Turns([.. lines.Where(line => line.Role == Role.Blank || line.Role.IsText())]);
        var paragraphs = turns.Sum(turn => turn.Lines.Count(line => line.Role != Role.Blank));
        return turns.Count < FewestTurns || paragraphs > turns.Count * LongestTurn
            ? null
            : new Interleaving(Text(turns, japanese: true), Text(turns, japanese: false));
    }

    /// <summary>A mark of the same number ties the beginning of each stretch to that of its translation.</summary>
    private static string Text(IReadOnlyList<Turn> turns, bool japanese)
    {
        var own = turns.Select((turn, index) => (turn, Number: index / 2 + 1)).Where(numbered => numbered.turn.IsJapanese == japanese);
        return string.Join("\n", own.Select(numbered => $"<!-- ={numbered.Number} -->\n{BodyText.Of(numbered.turn.Lines)}"));
    }

    /// <summary>A tweet is of the turn in which it stands, whatever its language; one before all others, of the first.</summary>
    private static List<Turn> Turns(IReadOnlyList<ReadLine> lines)
    {
        var turns = new List<Turn>();
        var before = new List<ReadLine>();
        foreach (var line in lines)
        {
            if (line.Role == Role.Blank || line.Role == Role.Tweet)
            {
                (turns.LastOrDefault()?.Lines ?? before).Add(line);
                continue;
            }

            var isJapanese = Shapes.HasJapanese(line.Line.Folded);
            if (turns.Count == 0 || turns[^1].IsJapanese != isJapanese)
            {
                turns.Add(new Turn(isJapanese, turns.Count == 0 ? before : []));
            }

            turns[^1].Lines.Add(line);
        }

        return turns;
    }

    private sealed record Turn(bool IsJapanese, List<ReadLine> Lines);
}
