using System.Buffers;

namespace Archive.Markup.Bodies;

/// <summary>The brackets and quotation marks that stand open at a place of a text. What closes nothing is passed over, as the apostrophe of <c>don’t</c>.</summary>
internal sealed class OpenBrackets
{
    private const string Openings = "「『（【〔《〈“‘([［";
    private const string Closings = "」』）】〕》〉”’)]］";
    private const char Quote = '"'; // it opens and closes

    private static readonly SearchValues<char> All = SearchValues.Create([.. Openings, .. Closings, Quote]);

    private readonly Stack<char> _awaited = new();

    public bool Any => _awaited.Count > 0;

    public static bool IsClosing(char character) => All.Contains(character) && Closings.Contains(character, StringComparison.Ordinal);

    /// <summary>Closes what stands open at the end of a text, the innermost first.</summary>
    public static string Close(string text)
    {
        var brackets = new OpenBrackets();
        brackets.Pass(text);
        return text + string.Concat(brackets._awaited);
    }

    public void Pass(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(All); next >= 0; next = text.IndexOfAny(All))
        {
            Pass(text[next]);
            text = text[(next + 1)..];
        }
    }

    public void Pass(char character)
    {
        if (!All.Contains(character))
        {
            return;
        }

        if (_awaited.Contains(character))
        {
            while (_awaited.Pop() != character)
            {
                // an inner one that was never closed
            }
        }
        else if (character == Quote)
        {
            _awaited.Push(Quote);
        }
        else if (Openings.IndexOf(character, StringComparison.Ordinal) is >= 0 and var pair)
        {
            _awaited.Push(Closings[pair]);
        }
    }
}
