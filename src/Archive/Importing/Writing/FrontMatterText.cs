using System.Text;
using Archive.Articles;
using Archive.Importing.Recognising;
using Archive.Markup;

namespace Archive.Importing.Writing;

/// <summary>The one writer of front matter: fields in the order of the guide, every value so that it is read as the same text again.</summary>
internal sealed class FrontMatterText(Draft draft)
{
    public const string Fence = "---\n";

    // A note stands two spaces off, or it would be read as part of the value.
    public const string ToBeChecked = "  # ?";

    private static readonly string[] SourceFields =
        [FactFields.SourceTitle, FactFields.SourcePublication, FactFields.SourceUrl, FactFields.SourceDate, FactFields.SourceLanguage];

    private readonly StringBuilder _text = new();

    /// <param name="today">The day on which the text comes into the archive, for one of whose day nothing is known.</param>
    public string Write(string today)
    {
        _text.Append(Fence);
        One(FactFields.Title);
        One(FactFields.Subtitle);
        Dates(today);
        One(FactFields.Updated);
        Translators();
        One(FactFields.Method);
        Many(FactFields.Author);
        Source();
        Many(FactFields.Topics);
        Related();
        return _text.Append(Fence).ToString();
    }

    /// <summary>The few fields of an original whose translation holds all the others.</summary>
    public string WriteOriginal(Fact title)
    {
        var date = draft.First(FactFields.SourceDate);
        _text.Append(Fence);
        Line("title", YamlWriting.Value(title.Value), title.Sureness);
        Line("date", date?.Value.Split('T')[0] ?? UnknownWord.English, date?.Sureness ?? Sureness.Sure);
        return _text.Append(Fence).ToString();
    }

    private void Dates(string today)
    {
        if (draft.First(FactFields.Date) is not { } date)
        {
            Line("date", UnknownWord.English + Mark(FactFields.Translated, FactFields.Posted), Sureness.Sure);
            Line("added", draft.Value(FactFields.Added) ?? today, Sureness.Sure);
            return;
        }

        Line("date", date.Value, date.Sureness);
        One(FactFields.Added);
    }

    private void Translators()
    {
        Many(FactFields.Translator);
        if (draft.LacksTranslator)
        {
            _text.Append("translator:").Append(ToBeChecked).Append('\n');
        }
    }

    private void Source()
    {
        if (Array.TrueForAll(SourceFields, field => draft.Value(field) is null or ""))
        {
            _text.Append(draft.LacksLanguage ? $"original:{ToBeChecked}\n" : "");
            return;
        }

        _text.Append("source:\n");
        Array.ForEach(SourceFields, SourceField);
        Vias();
    }

    private void SourceField(string field)
    {
        var name = "  " + field["source.".Length..];
        if (draft.First(field) is { Value.Length: > 0 } fact)
        {
            Line(name, field == FactFields.SourceDate ? fact.Value : YamlWriting.Value(fact.Value), fact.Sureness);
        }
        else if (field == FactFields.SourceLanguage ? draft.LacksLanguage : draft.IsAmbiguous(field))
        {
            _text.Append(name).Append(':').Append(Mark(field)).Append('\n');
        }
    }

    private void Vias()
    {
        var vias = draft.All(FactFields.SourceVia).ToList();
        if (vias.Count > 0)
        {
            _text.Append("  via:\n");
            vias.ForEach(via => Item("    ", "publication", via));
        }
    }

    private void Related()
    {
        var related = draft.All(FactFields.Related).ToList();
        if (related.Count > 0)
        {
            _text.Append("related:\n");
            related.ForEach(fact => Item("  ", "title", fact));
        }
    }

    private void Item(string indent, string name, Fact fact)
    {
        var date = fact.Date is { IsKnown: true } day ? $", date: {day.Iso}" : "";
        _text.Append(indent).Append("- { ").Append(name).Append(": ").Append(YamlWriting.Value(fact.Value)).Append(date).Append(" }").Append(fact.IsToBeChecked ? ToBeChecked : "").Append('\n');
    }

    private void One(string field)
    {
        if (draft.First(field) is { Value.Length: > 0 } fact)
        {
            Line(field, YamlWriting.Value(fact.Value), fact.Sureness);
        }
    }

    private void Many(string field)
    {
        var facts = draft.All(field).ToList();
        if (facts.Count > 0)
        {
            Line(field, facts.Count == 1 ? YamlWriting.Value(facts[0].Value) : YamlWriting.Values(facts.Select(fact => fact.Value)), facts.Min(fact => fact.Sureness));
        }
    }

    /// <summary>The mark, with both days where the text names a date that may be either.</summary>
    private string Mark(params string[] fields) =>
        ToBeChecked + (draft.Ambiguous.FirstOrDefault(doubt => fields.Contains(doubt.Field)) is { } doubt ? $" {string.Join(" / ", doubt.Date.Readings.Select(day => day.Iso))}" : "");

    private void Line(string name, string value, Sureness sureness) =>
        _text.Append(name).Append(": ").Append(value).Append(sureness != Sureness.Sure ? ToBeChecked : "").Append('\n');
}
