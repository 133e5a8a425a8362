namespace Archive.Alignment;

/// <summary>Finds a form of a term in a text: in Latin letters only as words of their own, with an s behind them at most.</summary>
internal static class WholeWords
{
    /// <summary>Where the form stands first; null where it does not, and for an empty one.</summary>
    public static Range? Find(string text, string form)
    {
        if (form.Length == 0)
        {
            return null;
        }

        for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var end = at + form.Length;
            end += end < text.Length && text[end] == 's' && char.IsAsciiLetter(form[^1]) ? 1 : 0;
            if (!Joins(text, at) && !Joins(text, end))
            {
                return at..end;
            }
        }

        return null;
    }

    /// <summary>Whether a place is in the middle of a Latin word or a number.</summary>
    public static bool Joins(string text, int place) =>
        place > 0 && place < text.Length && char.IsAsciiLetterOrDigit(text[place - 1]) && char.IsAsciiLetterOrDigit(text[place]);
}
