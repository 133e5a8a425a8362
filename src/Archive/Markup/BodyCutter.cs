using System.Buffers;
using Archive.Markup.Bodies;

namespace Archive.Markup;

/// <summary>Cuts a body between blocks: what is open at a cut is closed before it and opened again behind it.</summary>
/// <remarks>It reads tags and parses no Markdown; all of them are ours, so that each is closed where it must be.</remarks>
internal sealed class BodyCutter
{
    private static readonly SearchValues<byte> WhiteSpace = SearchValues.Create(" \n"u8);

    private readonly ReadOnlyMemory<byte> _html;
    private readonly List<OpenElement> _open = [];
    private readonly List<BodyPiece> _pieces = [];
    private ReadOnlyMemory<byte> _opening;
    private int _start;
    private int _written; // where the last words or the last picture ended

    private BodyCutter(BodyPieces body) => _html = body.Html;

    /// <param name="starts">Where blocks begin, in their order; the first piece has all that stands before it too.</param>
    public static CutBody Cut(BodyPieces body, IReadOnlyList<int> starts)
    {
        var cutter = new BodyCutter(body);
        var hasNotes = cutter.Read(starts);
        cutter.CutAt(body.Html.Length);
        var pieces = cutter._pieces;
        return hasNotes ? new CutBody(pieces[..^1], pieces[^1]) : new CutBody(pieces, null);
    }

    /// <returns>Whether the notes were reached.</returns>
    private bool Read(IReadOnlyList<int> starts)
    {
        var html = _html.Span;
        var (next, end) = (1, 0);
        for (var at = html.IndexOf((byte)'<'); at >= 0; at = html[end..].IndexOf((byte)'<') is >= 0 and var found ? end + found : -1)
        {
            _written = html[end..at].ContainsAnyExcept(WhiteSpace) ? at : _written;
            var isNotes = html[at..].StartsWith(MarkdownNotes.AllStart);
            if (isNotes || (next < starts.Count && at == starts[next]))
            {
                CutAt(at);
                next++;
            }

            if (isNotes)
            {
                return true;
            }

            end = at + html[at..].IndexOf((byte)'>') + 1;
            Pass(at, end);
        }

        return false;
    }

    private void Pass(int start, int end)
    {
        var tag = _html[start..end];
        if (tag.Span[1] == '/')
        {
            _open.RemoveAt(_open.Count - 1);
        }
        else if (OpenElement.IsVoid(tag.Span))
        {
            _written = end;
        }
        else
        {
            _open.LastOrDefault()?.Hold(tag.Span);
            _open.Add(new OpenElement(start, tag));
        }
    }

    /// <summary>An element in which nothing was written yet begins behind the cut.</summary>
    private void CutAt(int at)
    {
        var divided = _open.FindIndex(element => element.End > _written) is >= 0 and var fresh ? fresh : _open.Count;
        var end = divided < _open.Count ? _open[divided].Start : at;
        var (closing, opening) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        for (var index = divided - 1; index >= 0; index--)
        {
            _open[index].Close(_html.Span[..end], closing);
        }

        for (var index = 0; index < divided; index++)
        {
            _open[index].Reopen(_html.Span[end..], opening, isInItem: index + 1 < _open.Count);
        }

        _pieces.Add(new BodyPiece(_opening, _start..end, closing.WrittenMemory));
        (_opening, _start) = (opening.WrittenMemory, end);
    }
}
