using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary><c>regex</c>: regular expressions of .NET. All of a page's together have only so much time.</summary>
internal static class RegexFunctions
{
    public static readonly FunctionGroup Group = new("regex")
    {
        { "escape", "pattern", Escape },
        { "match", "text pattern options?", Match },
        { "matches", "text pattern options?", Matches },
        { "replace", "text pattern replace options?", Replace },
        { "split", "text pattern options?", Split },
        { "unescape", "pattern", Unescape },
    };

    private const int MostRemembered = 1000;

    private static readonly ConcurrentDictionary<Origin, Regex> Known = new();

    /// <summary>A text as a pattern that finds just that text.</summary>
    /// <example>{{ "(abc.*)" | regex.escape }} → \(abc\.\*\)</example>
    private static object Escape(BuiltinCall call) => call.Charged(Regex.Escape(call.Text(0)));

    /// <summary>The first place where the pattern fits: all of it, then each group. Empty where it fits nowhere. Options are <c>i</c>, <c>m</c>, <c>s</c>, <c>x</c>.</summary>
    /// <example>{{ "this is a text123" | regex.match `(\w+) a ([a-z]+\d+)` }} → ["is a text123", "is", "text123"]</example>
    private static object Match(BuiltinCall call) => Timed(call, 2, regex => Groups(regex.Match(call.Text(0))));

    /// <summary>Every place where the pattern fits, each as <c>regex.match</c> gives it; an empty list where it fits nowhere.</summary>
    /// <example>{{ "this is" | regex.matches `(\w+)` }} → [["this", "this"], ["is", "is"]]</example>
    private static object Matches(BuiltinCall call)
    {
        var budget = call.Budget;
        return Timed(call, 2, regex => new ScriptArray(regex.Matches(call.Text(0)).Select(match => Charged(budget, Groups(match)))));
    }

    /// <summary>The text with each fit of the pattern replaced; <c>$1</c> is its first group.</summary>
    /// <example>{{ "abbbbcccd" | regex.replace "b+c+" "-Yo-" }} → a-Yo-d</example>
    private static object Replace(BuiltinCall call)
    {
        var (text, replacement) = (call.Text(0), call.Text(2));
        var length = (long)text.Length;
        return Timed(call, 3, regex => regex.Replace(text, match =>
        {
            var result = match.Result(replacement);
            length += result.Length;
            call.Budget.CheckLength(length);
            return result;
        }));
    }

    /// <summary>The parts of a text between the fits of the pattern.</summary>
    /// <example>{{ "a, b   , c,    d" | regex.split `\s*,\s*` }} → ["a", "b", "c", "d"]</example>
    private static object Split(BuiltinCall call) => Timed(call, 2, regex => new ScriptArray(regex.Split(call.Text(0))));

    /// <summary>The text that an escaped pattern finds.</summary>
    /// <example>{{ "\\(abc\\.\\*\\)" | regex.unescape }} → (abc.*)</example>
    private static object Unescape(BuiltinCall call)
    {
        try
        {
            return Regex.Unescape(call.Text(0));
        }
        catch (RegexParseException fault)
        {
            throw call.Error($"`{call.Text(0)}` cannot be unescaped: {fault.Message}");
        }
    }

    private static object Timed(BuiltinCall call, int options, Func<Regex, object> use)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var value = use(RegexOf(call, new Origin(call.Text(1), call.Text(options), call.Budget.Limits.RegexTime)));
            call.Budget.RegexTook(Stopwatch.GetElapsedTime(start));
            return value;
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error($"The regular expression `{call.Text(1)}` takes too long.");
        }
    }

    private static Regex RegexOf(BuiltinCall call, Origin wanted)
    {
        if (Known.TryGetValue(wanted, out var known))
        {
            return known;
        }

        // Counting locks the whole dictionary, so it is done only where something is added.
        if (Known.Count >= MostRemembered)
        {
            Known.Clear();
        }

        try
        {
            return Known[wanted] = new Regex(wanted.Pattern, Options(wanted.Options), wanted.Time);
        }
        catch (RegexParseException fault)
        {
            throw call.Error($"`{wanted.Pattern}` is not a regular expression: {fault.Message}");
        }
    }

    private static RegexOptions Options(string letters) => letters.Aggregate(RegexOptions.CultureInvariant, (options, letter) => options | letter switch
    {
        'i' => RegexOptions.IgnoreCase,
        'm' => RegexOptions.Multiline,
        's' => RegexOptions.Singleline,
        'x' => RegexOptions.IgnorePatternWhitespace,
        _ => RegexOptions.None,
    });

    private static ScriptArray Groups(Match match) =>
        match.Success ? new ScriptArray(match.Groups.Values.Select(group => group.Value)) : [];

    private static ScriptArray Charged(Budget budget, ScriptArray groups)
    {
        budget.Step(groups.Count);
        return groups;
    }

    /// <summary>What an expression is made from: equal ones are the same expression.</summary>
    private sealed record Origin(string Pattern, string Options, TimeSpan Time);
}
