using Archive.Problems;

namespace Archive.Markup.YamlFaults;

/// <summary>Values that need quotes, or whose quotes are wrong.</summary>
internal static class ValueFaults
{
    private const string SignsAtStart = "@`%*&!|>-?,]}";

    public static Problem? Find(YamlFailure failure) =>
        TextAfter(failure) ?? Quote(failure) ?? SpecialStart(failure) ?? EarlierQuote(failure) ?? Colon(failure);

    /// <summary><c>title: "川" の歴史</c>: the value seems to end where its first part does.</summary>
    private static Problem? TextAfter(YamlFailure failure)
    {
        var isBehind = failure.From > failure.Value && failure.From < failure.EndOfLine && failure.Progress.OpenBracket < 0;
        if (!isBehind || failure.SignOfValue is not ('"' or '\'' or '[' or '{'))
        {
            return null;
        }

        return failure.Source.Text.AsSpan(failure.From..failure.EndOfLine).IsWhiteSpace()
            ? KeyboardProblems.Space(failure.Source.At(failure.From, failure.EndOfLine - failure.From))
            : YamlProblems.TextAfter(
                failure.Source.At(failure.Value, 1), failure.SignOfValue, YamlSuggestion.Quoting(failure.Source, failure.Value, failure.EndOfLine));
    }

    private static Problem? Quote(YamlFailure failure)
    {
        if (failure.Sign is not ('"' or '\''))
        {
            return null;
        }

        var text = failure.Source.Text;
        var last = Math.Min(failure.To, text.Length - 1);
        var backslash = failure.To < failure.EndOfLine ? text.LastIndexOf('\\', last, last - failure.From + 1) : -1;
        return backslash >= 0
            ? YamlProblems.Backslash(failure.Source.At(backslash, 1))
            : YamlProblems.UnclosedQuote(failure.Here, failure.Sign);
    }

    private static Problem? SpecialStart(YamlFailure failure) =>
        failure.From == failure.Value && failure.Progress.OpenBracket < 0 && SignsAtStart.Contains(failure.Sign, StringComparison.Ordinal)
            ? YamlProblems.SpecialStart(
                failure.Here, failure.Sign, YamlSuggestion.Quoting(failure.Source, failure.From, failure.EndOfLine))
            : null;

    /// <summary><c>title: 'Tis the season</c>, closed only by an apostrophe lines below.</summary>
    private static Problem? EarlierQuote(YamlFailure failure)
    {
        var quote = failure.Progress.LastQuote;
        return quote >= 0 && failure.Source.LineOf(quote) < failure.Number && failure.Source.LineOf(failure.Progress.Reached) == failure.Number
            ? YamlProblems.UnclosedQuote(failure.Source.At(quote, 1), failure.Source.Text[quote])
            : null;
    }

    /// <summary><c>title: A: B</c>.</summary>
    private static Problem? Colon(YamlFailure failure) =>
        failure.Sign == ':' && failure.Line.HasKey && failure.From > failure.Value && failure.Progress.OpenBracket < 0
            ? YamlProblems.ColonInValue(failure.Here, YamlSuggestion.Quoting(failure.Source, failure.Value, EndOfValue(failure)))
            : null;

    private static int EndOfValue(YamlFailure failure)
    {
        var note = failure.Source.Text.AsSpan(failure.Value..failure.EndOfLine).IndexOf(" # ", StringComparison.Ordinal);
        return note < 0 ? failure.EndOfLine : failure.Value + note;
    }
}
