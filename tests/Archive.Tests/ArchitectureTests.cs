using Archive.Pipelines;
using Archive.Templates;
using Archive.Tests.House;

namespace Archive.Tests;

/// <summary>The rules of the house, kept by the code as it stands; and each of them seen to break on a small wrong text.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void The_sources_are_found() => Assert.Contains(Repository.Sources, file => file.Path == "src/Archive/Program.cs");

    [Fact]
    public void Folders_use_only_the_layers_before_them() => Assert.Empty(Layers.Violations(Repository.Sources));

    [Theory]
    [InlineData("Problems", "using Archive.Markup;")]
    [InlineData("Problems", "global using Archive.Markup;")]
    [InlineData("Markup", "using static Archive.Commands.Verbs;")]
    [InlineData("Markup", "using Page = Archive.Building.Page;")]
    [InlineData("Markup/Bodies", "using Archive.Articles;")]
    [InlineData("Themes", "var page = new Archive.Building.Page();")]
    [InlineData("Themes", "var page = new Building.Page();")]
    [InlineData("Themes", "var text = $\"{Building.Page.None}\";")]
    [InlineData("Themes", "private static readonly Building . Page None = new();")]
    [InlineData("Preview", "using Archive.Commands;")]
    public void A_layer_that_looks_up_is_seen(string folder, string code) =>
        Assert.Single(Layers.Violations([Page, Source($"{folder}/X.cs", code)]));

    [Theory]
    [InlineData("Commands", "using Archive.Problems;")]
    [InlineData("Building", "var page = new Building.Page();")]
    [InlineData("Pipelines", "var page = new Building.Page();")]
    [InlineData("Themes", "var first = site.Building.Page;")]
    [InlineData("Themes", "var many = Building.Count;")]
    [InlineData("Themes", "// using Archive.Building;")]
    [InlineData("Themes", "/* Building.Page\n */")]
    [InlineData("Themes", "/// <see cref=\"Building.Page\"/>")]
    [InlineData("Themes", "var text = \"Building.Page \\\" Archive.Building\";")]
    [InlineData("Themes", "var text = @\"Building.Page \"\" Archive.Building\";")]
    [InlineData("Themes", "var text = @\"C:\\\"; // \"Archive.Building")]
    [InlineData("Themes", "var text = \"\"\"\nArchive.Building\n\"\"\";")]
    [InlineData("Themes", "var sign = '\"'; // \"Archive.Building")]
    public void A_layer_that_looks_down_or_speaks_of_another_is_not(string folder, string code) =>
        Assert.Empty(Layers.Violations([Page, Source($"{folder}/X.cs", code)]));

    [Theory]
    [InlineData("Helpers/X.cs", "namespace Archive.Helpers;")]
    [InlineData("X.cs", "namespace Archive;")]
    [InlineData("Problems/X.cs", "namespace Archive.Problem;")]
    [InlineData("Problems/X.cs", "namespace Archive;")]
    public void A_file_outside_the_house_or_under_a_wrong_name_is_seen(string path, string code) =>
        Assert.Single(Layers.Violations([Source(path, code)]));

    [Fact]
    public void A_library_is_met_in_one_room() => Assert.Empty(Seams.Violations(Repository.Sources));

    [Theory]
    [InlineData("Articles/X.cs", "using Markdig.Syntax;")]
    [InlineData("Articles/X.cs", "using YamlDotNet.Core;")]
    [InlineData("Commands/X.cs", "using AngleSharp.Dom;")]
    [InlineData("Pipelines/X.cs", "using Archive.Templates;")]
    [InlineData("Pipelines/X.cs", "Templates.Template.Parse(text);")]
    [InlineData("Markup/X.cs", "using Archive.Templates;")]
    [InlineData("Markup/X.cs", "using Html = Archive.Templates.Html;")]
    [InlineData("Pipelines/X.cs", "using HtmlEscaper = Archive.Templates.HtmlEscaper;")]
    [InlineData("Articles/X.cs", "using Slips = Archive.Templates.Slips;")]
    [InlineData("Building/X.cs", "using Microsoft.AspNetCore.Builder;")]
    [InlineData("Commands/X.cs", "using Microsoft.AspNetCore.Builder;")]
    [InlineData("Building/X.cs", "using System.CommandLine;")]
    [InlineData("Building/X.cs", "using Spectre.Console;")]
    [InlineData("Building/X.cs", "Console.WriteLine(1);")]
    [InlineData("Building/X.cs", "System.Console.Error.WriteLine(1);")]
    [InlineData("Building/X.cs", "using static System.Console;")]
    [InlineData("Program.cs", "using Markdig;")]
    public void A_library_in_another_room_is_seen(string path, string code) => Assert.Single(Seams.Violations([Source(path, code)]));

    [Theory]
    [InlineData("Markup/X.cs", "using Markdig;\nusing YamlDotNet.Core;")]
    [InlineData("Importing/X.cs", "using AngleSharp.Dom;")]
    [InlineData("Themes/X.cs", "using Archive.Templates;")]
    [InlineData("Markup/X.cs", "using HtmlEscaper = Archive.Templates.HtmlEscaper;")]
    [InlineData("Markup/X.cs", "using Slips = Archive.Templates.Slips;")]
    [InlineData("Pipelines/X.cs", "theme.Templates.Select(template => template.Name);")]
    [InlineData("Preview/X.cs", "using Microsoft.AspNetCore.Builder;")]
    [InlineData("Commands/X.cs", "using Spectre.Console;\nConsole.WriteLine(1);")]
    [InlineData("Program.cs", "using System.CommandLine;")]
    public void A_library_in_its_room_is_not(string path, string code) => Assert.Empty(Seams.Violations([Source(path, code)]));

    [Fact]
    public void No_name_is_led_by_a_namespace() => Assert.Empty(LongNames.Violations(Repository.Sources));

    [Theory]
    [InlineData("var page = new Archive.Building.Page();")]
    [InlineData("var page = new Building.Page();")]
    [InlineData("private static readonly Building . Page None = new();")]
    [InlineData("var text = $\"{Building.Page.None}\";")]
    [InlineData("using System;\nvar text = System.Globalization.CultureInfo.InvariantCulture.Name;")]
    [InlineData("using Markdig.Syntax;\nvar html = Markdig.Markdown.ToHtml(text);")]
    public void A_name_led_by_a_namespace_is_seen(string code) =>
        Assert.Single(LongNames.Violations([Page, Source("Themes/X.cs", $"namespace Archive.Themes;\n{code}")]));

    [Theory]
    [InlineData("Themes", "using Archive.Building;\nvar page = new Page();")]
    [InlineData("Themes", "using Page = Archive.Building.Page;")]
    [InlineData("Themes", "using static System.Math;")]
    [InlineData("Themes", "var first = site.Building.Page;")]
    [InlineData("Themes", "var many = Building.Count;")]
    [InlineData("Themes", "// Archive.Building.Page\n")]
    [InlineData("Building", "var page = new Building.Page();")]
    public void A_name_by_itself_is_not(string folder, string code) =>
        Assert.Empty(LongNames.Violations([Page, Source($"{folder}/X.cs", $"namespace Archive.{folder};\n{code}")]));

    [Fact]
    public void No_file_is_too_long_to_be_read() => Assert.Empty(Measures.TooLong(Repository.Sources));

    [Theory]
    [InlineData("src/Archive/Markup/X.cs", 400, 0)]
    [InlineData("src/Archive/Markup/X.cs", 401, 1)]
    [InlineData("src/Archive/Markup/Parser.cs", 401, 1)]
    [InlineData("src/Archive.Templates/Syntax/Parser.Blocks.cs", 500, 0)]
    [InlineData("src/Archive.Templates/Syntax/Lexer.cs", 501, 1)]
    [InlineData("src/Archive.Templates/Syntax/Tokens.cs", 401, 1)]
    [InlineData("tests/Archive.Tests/XTests.cs", 401, 1)]
    public void A_line_too_many_is_seen(string path, int lines, int violations)
    {
        var text = string.Join('\n', Enumerable.Repeat("{", lines));

        Assert.Equal(violations, Measures.TooLong([new SourceFile(path, text)]).Count());
        Assert.Equal(violations, Measures.TooLong([new SourceFile(path, text + "\n")]).Count());
    }

    [Fact]
    public void No_method_asks_for_too_much() =>
        Assert.Empty(Measures.Demanding([.. typeof(Site).Assembly.GetTypes(), .. typeof(TemplateSet).Assembly.GetTypes()]));

    [Fact]
    public void A_parameter_too_many_is_seen() => Assert.EndsWith(".Pair: 5 parameters, 4 are allowed", Assert.Single(Measures.Demanding([typeof(Greedy)])), StringComparison.Ordinal);

    [Fact]
    public void Every_type_has_a_name_that_says_something() => Assert.Empty(Measures.EmptyNames(Repository.Sources));

    [Theory]
    [InlineData("class LinkHelper")]
    [InlineData("static class Helpers")]
    [InlineData("static class DateUtil")]
    [InlineData("static class Utilities")]
    [InlineData("class CacheManager")]
    [InlineData("record CommonStrings")]
    [InlineData("struct Core")]
    [InlineData("abstract class PipelineBase")]
    [InlineData("readonly record struct PageInfo")]
    [InlineData("record class DataRow")]
    [InlineData("interface IUserData<T>")]
    [InlineData("enum InfoKind")]
    [InlineData("static class StringExtensions")]
    [InlineData("delegate string Util(int x)")]
    public void A_name_that_says_nothing_is_seen(string declaration) =>
        Assert.Single(Measures.EmptyNames([Source("Markup/X.cs", $"internal {declaration};")]));

    [Theory]
    [InlineData("class Metadata")]
    [InlineData("class Database")]
    [InlineData("record BaseAddress")]
    [InlineData("class Corpus")]
    [InlineData("class ExtensionsList")]
    [InlineData("class Table<TData> where TData : class")]
    [InlineData("record Page; // class PageHelper")]
    [InlineData("record Page(string Name = \"class PageHelper\")")]
    public void A_name_that_only_sounds_like_it_is_not(string declaration) =>
        Assert.Empty(Measures.EmptyNames([Source("Markup/X.cs", $"internal {declaration};")]));

    [Fact]
    public void No_page_depends_on_the_hour_the_machine_or_chance() => Assert.Empty(Strangers.Violations(Repository.Sources));

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("System.DateTime.UtcNow.Year")]
    [InlineData("DateTime\n    .Today")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("TimeProvider.System.GetUtcNow()")]
    [InlineData("Environment.TickCount64")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("Random.Shared.Next()")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("File.ReadAllText(path)")]
    [InlineData("$\"{DateTime.Now}\"")]
    [InlineData("$\"{Of(\"x\", DateTime.Now)}\"")]
    public void A_stranger_is_seen(string expression)
    {
        Assert.Single(Strangers.Violations([Source("Markup/X.cs", $"var x = {expression};")]));
        Assert.Single(Strangers.Violations([new SourceFile("src/Archive.Templates/X.cs", $"var x = {expression};")]));
    }

    [Theory]
    [InlineData("src/Archive/Commands/X.cs", "DateTime.Now")]
    [InlineData("src/Archive/Preview/X.cs", "File.ReadAllText(path)")]
    [InlineData("tests/Archive.Tests/X.cs", "Guid.NewGuid()")]
    [InlineData("src/Archive/Markup/X.cs", "CultureInfo.InvariantCulture")]
    [InlineData("src/Archive/Markup/X.cs", "File.ReadAllBytes(path)")]
    [InlineData("src/Archive/Markup/X.cs", "\"DateTime.Now\"")]
    public void A_guest_is_not(string path, string expression) =>
        Assert.Empty(Strangers.Violations([new SourceFile(path, $"var x = {expression};")]));

    [Fact]
    public void A_violation_names_its_place() =>
        Assert.Equal(
            "src/Archive/Themes/X.cs(3): Themes uses Building",
            Assert.Single(Layers.Violations([Source("Themes/X.cs", "/* one\n   two */\nusing Archive.Building;\n")])));

    private static SourceFile Page => Source("Building/Page.cs", "namespace Archive.Building; internal sealed record Page;");

    private static SourceFile Source(string path, string code) => new($"src/Archive/{path}", code);

    private static class Greedy
    {
        public static int Pair(int one, int two, int three, int four) => Pair(one, two, three, four, 5);

        private static int Pair(int one, int two, int three, int four, int five) => one + two + three + four + five;
    }
}
