using System.Diagnostics;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Facts that may stand in either file of an article: the first that is written holds, and a second must say the same.</summary>
internal sealed class Agreement(ProblemList problems)
{
    /// <param name="key">What is compared.</param>
    /// <param name="shown">What is shown where two differ; else the key.</param>
    public Located<T>? One<T>(string name, IEnumerable<Located<T>?> written, Func<T, string> key, Func<T, string>? shown = null)
    {
        shown ??= key;
        var values = written.OfType<Located<T>>().ToList();
        foreach (var other in values.Skip(1).Where(other => key(other.Value) != key(values[0].Value)))
        {
            problems.Add(FieldProblems.ConflictingField(name, Shown(other), Shown(values[0])));
        }

        return values.FirstOrDefault();

        Located<string> Shown(Located<T> value) => value.With(shown(value.Value));
    }

    /// <summary>Words, or what holds for the original and what for the translation: each may stand in the file of its own text.</summary>
    public RightsField? Rights(IEnumerable<RightsField?> written)
    {
        var rights = written.OfType<RightsField>().ToList();
        return One("rights", rights.Select(one => new Located<RightsField>(one, one.At)), one => one.Text?.Text ?? "", one => one.Text?.Text ?? "…") is { } first
            ? first.Value with
            {
                Original = Part(rights, one => one.Original),
                Translation = Part(rights, one => one.Translation),
                ParallelExport = rights.Exists(one => one.ParallelExport),
            }
            : null;
    }

    /// <summary>Reasons may differ, each in its file's language; the day may not.</summary>
    public Withdrawal? Withdrawn(IEnumerable<Withdrawal?> written)
    {
        var all = written.OfType<Withdrawal>().ToList();
        var reasons = all.Select(one => one.Reason).OfType<LocalText>().ToList();
        return One("withdrawn", all.Select(one => new Located<Withdrawal>(one, one.At)), one => one.Date.Iso) is { } first
            ? first.Value with { Reason = reasons.Count == 0 ? null : LocalText.Together(reasons) }
            : null;
    }

    /// <summary>The entries of both files.</summary>
    public YamlMap? Extra(IEnumerable<YamlMap?> written)
    {
        var maps = written.OfType<YamlMap>().ToList();
        return maps.Count < 2
            ? maps.FirstOrDefault()
            : new YamlMap([.. maps.SelectMany(map => map.Entries).GroupBy(entry => entry.Key, StringComparer.Ordinal).Select(Entry)], maps[0].At);
    }

    private YamlEntry Entry(IGrouping<string, YamlEntry> same) =>
        One($"extra.{same.Key}", same.Select(entry => new Located<YamlEntry>(entry, entry.Value.At)), entry => Shown(entry.Value))!.Value;

    private Right? Part(IEnumerable<RightsField> rights, Func<RightsField, Right?> part) =>
        One("rights", rights.Where(one => part(one) is not null).Select(one => new Located<Right>(part(one)!, one.At)), Shown)?.Value;

    private static string Shown(Right right) =>
        string.Join(", ", new[] { right.Status, right.By?.Text, right.Licence, right.Url, right.Note?.Text }.OfType<string>());

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
        YamlMap map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Shown(entry.Value)}"))} }}",
        _ => throw new UnreachableException(),
    };
}
