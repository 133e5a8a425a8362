using System.Text;
using Archive.Articles;

namespace Archive.Themes;

/// <summary>One sentence of a citation: people, a title, where, when, each put in as far as it is known, with the signs of the language between them.</summary>
/// <param name="language">That in whose manner is cited; any but Japanese goes by the English one.</param>
internal sealed class CitationSentence(string language)
{
    private readonly List<Phrase> _runs = [];
    private bool _endsInTitle;
    private bool _leadsOn;

    private bool IsJapanese => language == "ja";

    /// <summary>The finished sentence, or nothing where nothing was put in.</summary>
    public IReadOnlyList<Phrase> Runs => _runs.Count == 0 ? [] : [.. _runs, Own(_endsInTitle ? Closing(".") : IsClosed(_runs[^1].Text) ? "" : ".")];

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var run in Runs)
        {
            text.Append(run.Text);
        }

        return text.ToString();
    }

    /// <param name="leadsOn">What follows completes the phrase: "translated as", "Source:".</param>
    public CitationSentence Add(List<Phrase> phrase, bool leadsOn = false)
    {
        if (phrase.Exists(run => run.Text.Length > 0))
        {
            Separate(isTitle: false);
            _runs.AddRange(phrase);
            _leadsOn = leadsOn;
        }

        return this;
    }

    public CitationSentence Add(Phrase? phrase) => phrase is null ? this : Add([phrase]);

    public CitationSentence Add(string? text) => text is null ? this : Add(Own(text));

    public CitationSentence AddTitle(Phrase? title)
    {
        if (title is null)
        {
            return this;
        }

        Separate(isTitle: true);
        _runs.Add(Own(IsJapanese ? "「" : "“"));
        _runs.Add(title with { Text = Inner(title.Text) });
        _endsInTitle = true;
        return this;
    }

    private void Separate(bool isTitle)
    {
        if (_runs.Count > 0)
        {
            _runs.Add(Own(_endsInTitle ? Closing(IsJapanese ? "" : ", ") : IsJapanese && (_leadsOn || isTitle) ? "" : _leadsOn ? " " : ", "));
        }

        _endsInTitle = false;
        _leadsOn = false;
    }

    /// <summary>The end of a title: in English the sign that follows stands within the quotes, and is not needed after another.</summary>
    private string Closing(string sign)
    {
        if (IsJapanese)
        {
            return "」" + sign;
        }

        var space = sign.EndsWith(' ') ? " " : "";
        return (IsClosed(_runs[^1].Text) ? "" : sign.TrimEnd()) + "”" + space;
    }

    /// <summary>Quotes within quotes are of the other kind.</summary>
    private string Inner(string title) => IsJapanese
        ? title.Replace('「', '『').Replace('」', '』')
        : title.Replace('“', '‘').Replace('”', '’');

    private static bool IsClosed(string text) => text is [.., '.' or '?' or '!' or '…' or '。' or '？' or '！'];

    private Phrase Own(string text) => new(text, language);
}
