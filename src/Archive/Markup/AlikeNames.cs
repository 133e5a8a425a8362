using Slips = Archive.Templates.Slips;

namespace Archive.Markup;

/// <summary>Names in the order in which they are met, and for each new one the first that may be the same name misspelt: a few are compared, not all.</summary>
internal sealed class AlikeNames
{
    /// <summary>From the shortest name on in which the most slips may be.</summary>
    public const int EndLength = Slips.Most * LettersPerSlip;

    private const int LettersPerSlip = 5;

    private readonly List<string> _names = [];
    private readonly NameEnds _beginnings = new();
    private readonly NameEnds _endings = new();

    /// <summary>How many slips may be in a name: one in five letters. Stricter than a guess at a field's name, for here both are words that authors use: 田中宏 and 田中浩 are two people.</summary>
    public static int SlipsIn(string folded) => Math.Min(Slips.Most, folded.Length / LettersPerSlip);

    /// <summary>Adds a name.</summary>
    /// <param name="mayBe">Asked of the number of an earlier name, counted from 0, before the two are compared.</param>
    /// <returns>The number of the first earlier name that is like it; null where none is.</returns>
    public int? Add(string name, Func<int, bool> mayBe)
    {
        var folded = Folding.Name(name);
        var beginning = folded[..Math.Min(folded.Length, EndLength)];
        var ending = string.Concat(folded.Reverse().Take(EndLength));
        var groups = Fewer(_beginnings.Add(beginning, _names.Count), _endings.Add(ending, _names.Count));
        var first = First(groups, _names.Count, number => mayBe(number) && AreAlike(folded, _names[number]));
        _names.Add(folded);
        return first;
    }

    private static bool AreAlike(string one, string other) =>
        Slips.Between(one, other) <= Math.Min(SlipsIn(one), SlipsIn(other));

    /// <summary>Either holds every name that may be meant: thousands may begin with the same word, but then they end in many ways.</summary>
    private static IReadOnlyCollection<List<int>> Fewer(IReadOnlyCollection<List<int>> one, IReadOnlyCollection<List<int>> other) =>
        one.Sum(numbers => numbers.Count) <= other.Sum(numbers => numbers.Count) ? one : other;

    /// <param name="groups">Each in rising order.</param>
    private static int? First(IReadOnlyCollection<List<int>> groups, int before, Func<int, bool> isAlike)
    {
        int? first = null;
        foreach (var group in groups)
        {
            foreach (var number in group.TakeWhile(number => number < (first ?? before)))
            {
                if (isAlike(number))
                {
                    first = number;
                    break;
                }
            }
        }

        return first;
    }
}
