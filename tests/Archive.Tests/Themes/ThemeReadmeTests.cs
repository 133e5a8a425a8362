using System.Reflection;
using System.Text.RegularExpressions;
using Archive.Templates;
using Archive.Tests.House;
using Archive.Themes;

namespace Archive.Tests.Themes;

/// <summary><c>themes/README.md</c> is what a theme author has: it names all that there is, and nothing else.</summary>
public sealed class ThemeReadmeTests
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "themes", "README.md"));

    // Every table stands in a field of the model that it shows.
    private static readonly HostType[] Tables =
    [
        .. from type in typeof(Theme).Assembly.GetTypes()
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where field.FieldType.IsAssignableTo(typeof(HostType))
           select (HostType)field.GetValue(null)!,
    ];

    [Fact]
    public void The_tables_are_found() => Assert.Contains(Tables, table => table.Name == "article" && table.Find("title") is not null);

    [Fact]
    public void No_two_tables_have_one_name() => Assert.Equal(Tables.Length, Tables.DistinctBy(table => table.Name).Count());

    [Fact]
    public void Every_member_that_templates_see_is_named_and_no_other() =>
        Assert.Equal(
            Sorted(Tables.SelectMany(table => table.Members.Select(member => $"{table.Name}.{member.Name}"))),
            Sorted(Sections().SelectMany(section => Rows(section.Text).Select(member => $"{section.Name}.{member}"))));

    [Fact]
    public void Every_layout_has_its_row_and_no_other() =>
        Assert.Equal(Sorted(Theme.Layouts), Sorted(Rows(Between("## The templates", "| partial |"))));

    [Fact]
    public void Every_word_that_the_program_needs_is_named_and_no_other() =>
        Assert.Equal(Sorted(RequiredWords.Keys), Sorted(Names(Between("the program itself needs these:", "Each is one text"))));

    [Theory]
    [InlineData(BodyLinks.OnlyClass)]
    [InlineData(BodyLinks.HeldClass)]
    public void A_class_that_linking_gives_is_named(string name) =>
        Assert.Contains($" class=\"{name}\">", Between("## What a text is made of", "## What templates see"), StringComparison.Ordinal);

    [Fact]
    public void A_type_that_is_spoken_of_has_its_section()
    {
        var sections = Sections().Select(section => section.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(Regex.Matches(Between("## What templates see", "## Where the language"), @"\(#(\w+)\)", Options), link => Assert.Contains(link.Groups[1].Value, sections));
    }

    private static IEnumerable<(string Name, string Text)> Sections() =>
        from part in Regex.Split(Between("## What templates see", "## Where the language"), "^### ", Options).Skip(1)
        select (Names(part).First(), part);

    /// <summary>The names in the first column of the tables in a part of the page.</summary>
    private static IEnumerable<string> Rows(string part) =>
        Regex.Matches(part, @"^\|([^|]*`[^|]*)\|", Options).SelectMany(row => Names(row.Groups[1].Value));

    private static IEnumerable<string> Names(string part) => Regex.Matches(part, "`([a-z_]+)`", Options).Select(name => name.Groups[1].Value);

    private static string Between(string start, string end)
    {
        var from = Readme.IndexOf(start, StringComparison.Ordinal);
        var to = Readme.IndexOf(end, from, StringComparison.Ordinal);
        return Readme[from..to];
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
