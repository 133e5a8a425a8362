using System.Globalization;
using Archive.Importing;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Why an import reads a text as it does: every line with what it was taken for, then every field with the line that gave it.</summary>
internal sealed class Explanation(MessageLanguage language)
{
    private const int Shown = 40;

    public IEnumerable<string> Lines(ReadArticle article)
    {
        var lines = article.Lines.Where(line => line.Role != Role.Blank).ToList();
        for (var index = 0; index < lines.Count;)
        {
            var first = lines[index];
            var last = index;
            while (last + 1 < lines.Count && lines[last + 1].Role == first.Role && lines[last + 1].Sureness == first.Sureness)
            {
                last++;
            }

            var sure = first.Role == Role.Paragraph ? "" : $"{Bracket(RoleWords.Of(first.Sureness).In(language))}";
            yield return $"{Numbers(first.Line.Number, lines[last].Line.Number)} → {RoleWords.Of(first.Role).In(language)}{sure}";
            foreach (var line in lines.Skip(index).Take(last - index + 1))
            {
                yield return $"    {Cut(line.Line.Text)}";
            }

            index = last + 1;
        }
    }

    public IEnumerable<string> Fields(ReadArticle article, Draft draft)
    {
        yield return $"id: {draft.Id ?? "?"}";
        foreach (var fact in All(article, draft))
        {
            var date = fact.Date is { IsKnown: true } day ? $" ({day.Iso})" : "";
            var from = fact.Line == 0 ? "" : $"{Numbers(fact.Line, fact.Line)}{(language == MessageLanguage.Japanese ? "、" : ", ")}";
            yield return $"{fact.Field}: {fact.Value}{date}{Bracket(from + RoleWords.Of(fact.Sureness).In(language))}";
        }
    }

    /// <summary>The same for programs.</summary>
    public static object Json(ImportOutcome outcome)
    {
        var leftOut = LeftOut.Of(outcome.Article!, outcome.Draft!);
        return new
        {
            @event = "explained",
            file = outcome.Source.Path,
            id = outcome.Draft?.Id,
            fields = All(outcome.Article!, outcome.Draft!).Select(fact => new { field = fact.Field, value = fact.Value, date = fact.Date?.Iso, line = fact.Line, sureness = fact.Sureness.ToString().ToLowerInvariant() }),
            lines = outcome.Article!.Lines.Where(line => line.Role != Role.Blank)
                .Select(line => new { line = line.Line.Number, role = line.Role.ToString(), kept = line.Role.IsText(), dropped = leftOut.Contains(line.Line.Number), sureness = line.Sureness.ToString().ToLowerInvariant() }),
        };
    }

    /// <summary>What will be written, and what was found besides.</summary>
    private static IEnumerable<Fact> All(ReadArticle article, Draft draft) =>
        draft.Facts.Concat(article.Facts.Where(fact => !draft.Facts.Any(one => one.Field == fact.Field))).Concat(Citations.In(article));

    private string Numbers(int first, int last) => (language, first == last) switch
    {
        (MessageLanguage.Japanese, true) => string.Create(CultureInfo.InvariantCulture, $"{first}行目"),
        (MessageLanguage.Japanese, _) => string.Create(CultureInfo.InvariantCulture, $"{first}–{last}行目"),
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"line {first}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"lines {first}–{last}"),
    };

    private string Bracket(string words) => language == MessageLanguage.Japanese ? $"（{words}）" : $" ({words})";

    /// <summary>Nothing of a text can command the terminal.</summary>
    private static string Cut(string text)
    {
        var line = string.Concat(text.Trim().Select(character => char.IsControl(character) ? ' ' : character));
        return line.Length <= Shown ? line : $"{line[..(char.IsHighSurrogate(line[Shown - 1]) ? Shown - 1 : Shown)]}…";
    }
}
