using Archive.Markup;
using Archive.Templates;

namespace Archive.Tests.Markup;

public sealed class AlikeNamesTests
{
    private const string Letters = "abcd";

    [Theory]
    [InlineData("Pepe Escobar", "Pepe Escober", true)]
    [InlineData("Pepe Escobar", "Pepe Ecsober", true)]
    [InlineData("Pepe Escobar", "PEPE ESCOBAR", true)]
    [InlineData("カシム・トカエフ", "カシムトカエブ", true)]
    [InlineData("Pepe Escobar", "Pepe Excabor", false)]
    [InlineData("Pepe Escobar", "Pepe", false)]
    [InlineData("Xi", "Li", false)]
    [InlineData("Xi", "xi", true)]
    [InlineData("Wang", "Zhang", false)]
    [InlineData("田中宏", "田中浩", false)]
    public void Two_names_that_may_be_one_misspelt(string one, string other, bool alike)
    {
        Assert.Equal(alike, AreAlike(one, other));
        Assert.Equal(alike, AreAlike(other, one));
    }

    [Fact]
    public void Of_several_the_first_that_may_be_meant()
    {
        var names = new AlikeNames();
        foreach (var name in (string[])["Anne Specimen", "Anna Specimen", "Ann Sample"])
        {
            names.Add(name, _ => true);
        }

        Assert.Equal(0, names.Add("Ann Specimen", _ => true));
        Assert.Equal(1, names.Add("Ann Specimen", number => number != 0));
    }

    /// <summary>Many short names of few letters, so that every kind of slip occurs at every place.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void None_is_missed_that_comparing_each_with_each_would_find(int seed)
    {
        var dice = new Random(seed);
        var words = Enumerable.Range(0, 600).Select(_ => Word(dice, dice.Next(1, 16))).ToList();
        words.AddRange(words.ToList().Select(word => Misspelt(dice, Misspelt(dice, word))));
        var names = new AlikeNames();

        Assert.All(words.Select((word, number) => (word, number)), pair =>
            Assert.Equal(words.Take(pair.number).ToList().FindIndex(earlier => IsOneInFive(pair.word, earlier)), names.Add(pair.word, _ => true) ?? -1));
    }

    /// <summary>Families and given names are shared by many people; so is the word before a name.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Correspondent ")]
    public void A_new_name_is_compared_with_few_of_ten_thousand(string title)
    {
        const int Count = 10_000;
        var dice = new Random(1);
        var given = Enumerable.Range(0, 200).Select(_ => Word(dice, 6, "abcdefghijklmnoprstuvwy")).ToList();
        var families = Enumerable.Range(0, 1000).Select(_ => Word(dice, 8, "abcdefghijklmnoprstuvwy")).ToList();
        var names = new AlikeNames();
        var compared = 0;

        for (var number = 0; number < Count; number++)
        {
            names.Add($"{title}{given[dice.Next(given.Count)]} {families[dice.Next(families.Count)]}", _ => ++compared > 0);
            Assert.InRange(compared, 0, Count * 100);
        }
    }

    private static bool IsOneInFive(string one, string other) =>
        Slips.Between(one, other) * 5 <= Math.Min(one.Length, other.Length);

    private static bool AreAlike(string one, string other)
    {
        var names = new AlikeNames();
        names.Add(one, _ => true);
        return names.Add(other, _ => true) is not null;
    }

    private static string Word(Random dice, int length, string letters = Letters) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => letters[dice.Next(letters.Length)]));

    private static string Misspelt(Random dice, string word)
    {
        var at = dice.Next(word.Length);
        return dice.Next(4) switch
        {
            0 => word.Insert(at, Word(dice, 1)),
            1 when word.Length > 1 => word.Remove(at, 1),
            2 when at > 0 => word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..],
            _ => word[..at] + Word(dice, 1) + word[(at + 1)..],
        };
    }
}
