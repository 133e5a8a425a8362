using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Archive.Importing.Texts;

/// <summary>
/// The elements that are open at a place of a page, never fewer than its parser has, which tells of each tag. It looks through them at every tag, and
/// repeats emphasis that nobody closed in each paragraph: where they are a hundred thousand it never ends.
/// </summary>
internal sealed class OpenElements
{
    // Reading so much takes a second or two: a page of 100,000 paragraphs, one nested 6,000 deep, one of a thousand fonts that nobody closed.
    private const int MostWork = 25_000_000;
    private const int WorkOfTag = 100;
    private const int WorkOfRepeating = 20;
    private const int MostAlike = 3;

    private readonly List<(string Name, int Emphasis)> _open = [];
    private readonly List<(string Name, string Tag)> _emphasis = [];
    private int _work;

    /// <exception cref="TangledPageException">With it the page becomes too much to read.</exception>
    public void Take(HtmlToken token)
    {
        if (token is not HtmlTagToken tag)
        {
            return;
        }

        _work += WorkOfTag + _open.Count + WorkOfRepeating * _emphasis.Count;
        if (_work > MostWork)
        {
            throw new TangledPageException(tag.Position);
        }

        if (tag.Type == HtmlTokenType.EndTag)
        {
            End(tag.Name);
        }
        else if (!ElementKinds.NeverOpen.Contains(tag.Name) && (!ElementKinds.NeedsTable(tag.Name) || Last("table") >= 0))
        {
            Begin(tag);
        }
    }

    private void Begin(HtmlTagToken tag)
    {
        var name = tag.Name;
        if (ElementKinds.EndsParagraph.Contains(name))
        {
            CloseFrom(Last("p"));
        }

        foreach (var ended in ElementKinds.EndedBy(name))
        {
            CloseFrom(Last(ended));
        }

        if (_open.Count > 0 && ElementKinds.NeverWithin(_open[^1].Name, name))
        {
            CloseFrom(_open.Count - 1);
        }

        if (ElementKinds.Emphasis.Contains(name))
        {
            Emphasise(name, $"{name} {string.Join(' ', tag.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))}");
        }

        _open.Add((name, _emphasis.Count));
    }

    /// <summary>Of more than three that are alike the first is forgotten; a link ends the one before it.</summary>
    private void Emphasise(string name, string tag)
    {
        if (name is "a" or "nobr")
        {
            End(name);
        }

        var alike = _emphasis.FindAll(other => other.Tag == tag);
        if (alike.Count >= MostAlike)
        {
            _emphasis.Remove(alike[0]);
        }

        _emphasis.Add((name, tag));
    }

    /// <summary>Emphasis ends by itself and leaves open what stands in it; around a cell it goes on, whatever stands there.</summary>
    private void End(string name)
    {
        var place = Last(name);
        if (!ElementKinds.Emphasis.Contains(name))
        {
            CloseFrom(place);
            return;
        }

        if (place >= 0)
        {
            _open.RemoveAt(place);
        }

        var cell = _open.FindLastIndex(open => ElementKinds.Cells.Contains(open.Name));
        var last = _emphasis.FindLastIndex(other => other.Name == name);
        if (last >= (cell < 0 ? 0 : _open[cell].Emphasis))
        {
            _emphasis.RemoveAt(last);
        }
    }

    /// <returns>The place of the last element of a name that a tag here can end; -1 where there is none.</returns>
    private int Last(string name)
    {
        var place = _open.Count - 1;
        while (place >= 0 && _open[place].Name != name)
        {
            if (ElementKinds.Holds(_open[place].Name, name))
            {
                return -1;
            }

            place--;
        }

        return place;
    }

    /// <summary>Emphasis within a cell ends with it; elsewhere it goes on in what follows.</summary>
    private void CloseFrom(int place)
    {
        if (place < 0)
        {
            return;
        }

        var cell = _open.FindIndex(place, open => ElementKinds.Cells.Contains(open.Name));
        if (cell >= 0 && _open[cell].Emphasis < _emphasis.Count)
        {
            _emphasis.RemoveRange(_open[cell].Emphasis, _emphasis.Count - _open[cell].Emphasis);
        }

        _open.RemoveRange(place, _open.Count - place);
    }
}
