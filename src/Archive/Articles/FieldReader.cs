using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Reads one mapping field by field: each value typed, each with its place, each fault a problem.</summary>
internal sealed class FieldReader
{
    private readonly YamlMap _map;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    public FieldReader(YamlMap map, FieldNames names, ProblemList problems)
    {
        _map = map;
        _problems = problems;
        foreach (var entry in map.Entries.Where(entry => !names.Has(entry.Key)))
        {
            var meant = names.Suggest(entry.Key);
            problems.Add(FieldProblems.UnknownField(entry.KeyAt, entry.Key, meant, names.Names));
            if (meant is not null)
            {
                _meant.Add(meant);
            }
        }
    }

    public Location At => _map.At;

    /// <summary>Whether a field is absent or empty, and no misspelt one was surely meant to be it: that is one fault, not two.</summary>
    public bool Lacks(string name) => Node(name) is null && !_meant.Contains(name);

    public Location? PlaceOf(string name) => _map.Find(name)?.KeyAt;

    public YamlNode? Node(string name) => _map.Find(name)?.Value is { } node && !IsEmpty(node) ? node : null;

    /// <summary>A text on its own; null where the field is absent or empty.</summary>
    public Located<string>? Text(string name) => Node(name) is { } node ? TextOf(node, name) : null;

    /// <summary>One text, or a list of them, in the order of writing.</summary>
    public IReadOnlyList<Located<string>> Texts(string name) => Node(name) switch
    {
        null => [],
        YamlList list => [.. list.Items.Where(item => !IsEmpty(item)).Select(item => TextOf(item, name)).OfType<Located<string>>()],
        { } node => TextOf(node, name) is { } text ? [text] : [],
    };

    /// <param name="withTime">Whether a time of day may follow; its day is the day as stated.</param>
    public Located<PartialDate>? Date(string name, bool withTime = false)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (PartialDate.Parse(text.Value, withTime) is { } date)
        {
            return text.With(date);
        }

        _problems.Add(PartialDate.IsWritten(text.Value, withTime) ? FieldProblems.NoSuchDate(text.At, text.Value)
            : Eras.Western(text.Value) is { } western ? FieldProblems.EraDate(text.At, text.Value, western)
            : FieldProblems.BadDate(text.At, text.Value));
        return null;
    }

    /// <summary>An http or https address.</summary>
    public Located<string>? Url(string name)
    {
        var text = Text(name);
        if (text is null || Urls.IsWebAddress(text.Value))
        {
            return text;
        }

        _problems.Add(FieldProblems.BadUrl(text.At, text.Value));
        return null;
    }

    /// <summary>The code of a language, perhaps with a region: <c>en</c>, <c>zh-Hant</c>.</summary>
    public Located<string>? Language(string name)
    {
        var text = Text(name);
        if (text is null || IsLanguage(text.Value))
        {
            return text;
        }

        _problems.Add(FieldProblems.BadLanguage(text.At, name, text.Value));
        return null;
    }

    public bool? Flag(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (text.Value is "true" or "false")
        {
            return text.Value == "true";
        }

        _problems.Add(FieldProblems.NotOneOf(text.At, name, text.Value, ["true", "false"]));
        return null;
    }

    public Located<string>? Choice(string name, params string[] choices)
    {
        var text = Text(name);
        if (text is null || choices.Contains(text.Value, StringComparer.Ordinal))
        {
            return text;
        }

        _problems.Add(FieldProblems.NotOneOf(text.At, name, text.Value, choices));
        return null;
    }

    /// <summary>The mapping under a field, ready to be read; null where there is none.</summary>
    public FieldReader? Map(string name, FieldNames names) => Node(name) is { } node ? MapOf(node, name, names) : null;

    /// <summary>Each mapping of a list, ready to be read; a single mapping counts as a list of one.</summary>
    public IEnumerable<FieldReader> Maps(string name, FieldNames names) => Node(name) switch
    {
        null => [],
        YamlList list => list.Items.Select(item => MapOf(item, name, names)).OfType<FieldReader>(),
        { } node => MapOf(node, name, names) is { } reader ? [reader] : [],
    };

    /// <summary>A mapping whose keys are the author's own.</summary>
    public YamlMap? FreeMap(string name)
    {
        if (Node(name) is not { } node || node is YamlMap)
        {
            return Node(name) as YamlMap;
        }

        _problems.Add(FieldProblems.NotAFreeMapping(node.At, name));
        return null;
    }

    public FieldReader? MapOf(YamlNode node, string name, FieldNames names)
    {
        if (node is YamlMap map)
        {
            return new FieldReader(map, names, _problems);
        }

        _problems.Add(FieldProblems.NotAMapping(node.At, name, names.Names));
        return null;
    }

    /// <summary>Says that the mapping lacks what it is of no use without; a part that is there and cannot be read is a fault of its own.</summary>
    /// <param name="name">The field under which the mapping stands.</param>
    /// <param name="parts">One of which is needed.</param>
    public void Need(string name, params string[] parts)
    {
        if (Array.TrueForAll(parts, Lacks))
        {
            _problems.Add(FieldProblems.NeedsPart(At, name, parts));
        }
    }

    private Located<string>? TextOf(YamlNode node, string name)
    {
        if (node is YamlScalar scalar)
        {
            return new Located<string>(scalar.Text.Trim(), scalar.At);
        }

        _problems.Add(FieldProblems.NotAText(node.At, name));
        return null;
    }

    /// <summary>By its form; <c>jp</c> has it, and is no language but a country.</summary>
    private static bool IsLanguage(string text) =>
        text != "jp"
        && text.Split('-') is [{ Length: 2 or 3 } language, .. var rest]
        && language.All(char.IsAsciiLetter)
        && rest.All(part => part.Length is > 0 and < 9 && part.All(char.IsAsciiLetterOrDigit));

    private static bool IsEmpty(YamlNode node) => node is YamlScalar scalar && (scalar.Text.AsSpan().IsWhiteSpace() || scalar is { Quoted: false, Text: "~" or "null" });
}
