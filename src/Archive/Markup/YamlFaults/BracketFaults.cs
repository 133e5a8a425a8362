using Archive.Problems;

namespace Archive.Markup.YamlFaults;

/// <summary>What is wrong between <c>[</c> and <c>]</c> or <c>{</c> and <c>}</c>, told by the line on which the bracket opens.</summary>
internal static class BracketFaults
{
    public static Problem? Find(YamlFailure failure)
    {
        var opening = failure.Progress.OpenBracket;
        if (opening < 0)
        {
            return null;
        }

        var source = failure.Source;
        var number = source.LineOf(opening);
        var end = source.StartOf(number) + source.Line(number).Length;
        return Comma(source, opening, end)
            ?? Comment(source, opening, end)
            ?? Colon(failure)
            ?? Closing(source, opening, end)
            ?? YamlProblems.UnclosedBracket(source.At(opening, 1), source.Text[opening], ClosingOf(source.Text[opening]));
    }

    /// <summary><c>{ ja: 川、en: River }</c>: behind the comma stands another field.</summary>
    private static Problem? Comma(SourceText source, int opening, int end)
    {
        for (var at = opening; at < end; at++)
        {
            if (!KeyboardSigns.IsComma(source.Text[at]))
            {
                continue;
            }

            var next = source.Text.AsSpan((at + 1)..end).TrimStart();
            var name = YamlLine.LengthOfName(next);
            if (name > 0 && name < next.Length && next[name] is ':' or KeyboardSigns.Colon)
            {
                return KeyboardProblems.Comma(source.At(at, 1));
            }
        }

        return null;
    }

    /// <summary><c>[川 #1, 海]</c>: the rest of the line, with the bracket that closes, is gone. A note behind an open bracket holds none.</summary>
    private static Problem? Comment(SourceText source, int opening, int end)
    {
        var hash = source.Text.AsSpan(opening..end).IndexOf(" #", StringComparison.Ordinal);
        var cut = opening + hash + 1;
        var isNote = cut + 1 >= end || source.Text[cut + 1] == ' ';
        if (hash < 0 || (isNote && !source.Text.AsSpan(cut..end).Contains(ClosingOf(source.Text[opening]))))
        {
            return null;
        }

        return YamlProblems.CommentCutsValue(source.At(cut, end - cut), SuggestionAround(source, opening, cut, end));
    }

    /// <summary><c>{ title: A: B }</c>.</summary>
    private static Problem? Colon(YamlFailure failure)
    {
        if (failure.Sign != ':' || failure.Source.LineOf(failure.Progress.OpenBracket) != failure.Number)
        {
            return null;
        }

        var text = failure.Source.Text;
        var field = text.LastIndexOfAny([',', '{', '['], failure.From) + 1;
        var colon = text.IndexOf(": ", field, failure.From - field, StringComparison.Ordinal);
        return colon < 0
            ? null
            : YamlProblems.ColonInValue(
                failure.Here, SuggestionAround(failure.Source, colon, failure.From, failure.EndOfLine));
    }

    /// <summary><c>[川、海］</c>.</summary>
    private static Problem? Closing(SourceText source, int opening, int end)
    {
        var bracket = source.Text[opening];
        var wide = source.Text.AsSpan(opening..end).IndexOf(bracket == '[' ? '］' : '｝');
        return wide < 0 ? null : KeyboardProblems.Brackets(source.At(opening + wide, 1), bracket, ClosingOf(bracket));
    }

    /// <summary>The line with quotes around what stands about <paramref name="inside"/>, from the sign before it to the comma or bracket behind it.</summary>
    private static string SuggestionAround(SourceText source, int from, int inside, int end)
    {
        var before = source.Text.LastIndexOfAny([',', '[', '{', ':'], inside - 1, inside - from) + 1;
        var value = before + source.Text.AsSpan(before..inside).IndexOfAnyExcept(' ');
        var closing = source.Text.AsSpan(inside..end).IndexOfAny(',', ']', '}');
        return YamlSuggestion.Quoting(source, Math.Max(value, before), closing < 0 ? end : inside + closing);
    }

    private static char ClosingOf(char bracket) => bracket == '[' ? ']' : '}';
}
