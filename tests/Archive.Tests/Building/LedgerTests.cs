using System.Collections;
using System.Globalization;
using System.Reflection;
using Archive.Alignment;
using Archive.Articles;
using Archive.Building;
using Archive.Building.Records;
using Archive.Files;
using Archive.Problems;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Tests.Building;

/// <summary>What one run of the program writes down for the next: the same as if the next had read it itself, or nothing.</summary>
public sealed class LedgerTests : IDisposable
{
    private const string Everything = """
        title: "Everything: a text"
        subtitle: Under the title
        date: 2024-05-02
        added: 2024-06
        summary: 要約です。
        updated: 2024-07-01
        draft: true
        image: pic.png
        image-alt: A picture
        layout: vertical
        translator: [Ann, Ben]
        method: machine-revised
        confirmed: { date: 2024-08-01, paragraphs: [012345 abcdef, "999999"] }
        corrections: [{ date: 2024-09-01, note: One word }, { date: unknown, note: Another }]
        shown: false
        author: [Carl, 伊藤]
        source:
          title: Alles
          publication: Zeitung
          url: https://example.com/a
          date: 2004-02-29T23:59:59-03:30
          language: de
          via: [{ publication: Blatt, url: https://example.com/b, date: 2005 }, { url: https://example.com/c }]
          snapshot: { url: https://example.com/d, date: 2010-01 }
        topics: [water, "1"]
        related: [river, { title: Not here, url: https://example.com/e, date: 2003, publication: Blatt }]
        rights:
          parallel-export: true
          original: { status: permission, by: Carl, licence: CC, url: https://example.com/f, note: A note }
          translation: { status: unclear }
        old-addresses: [/2010/alt.html, old]
        extra: { mood: [calm, { deep: "er" }], empty: "", n: 1 }
        """;

    private const string Text = """
        # Head

        A [[river]], 1,234 names of Ada Lovelace and [a map](/files/map.txt).[訳注：A note]

        <!-- #kept -->
        <!-- =1 -->
        |漢字《かんじ》 and **more**[^1].

        > [!NOTE]
        > Said.

        - one
        - two

        ```
        code
        ```

        [^1]: Below.
        """;

    private readonly TinyArchive _archive = new();

    public LedgerTests()
    {
        _archive.Article("all.en.md", Everything, Text);
        _archive.Article("plain.en.txt", "title: Plain\ndate: unknown\nrights: Free\nwithdrawn: { date: 2024-01-02, reason: Reason }", "");
        _archive.Write("input/pages/about.en.md", "---\ntitle: About\nsummary: Of it.\n---\nAbout [[lake]].\n");
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void What_was_read_comes_back_to_the_last_byte()
    {
        var read = Forms(null);
        using (var ledger = Ledger.Open(_archive["ledger"], anew: false))
        {
            Forms(ledger);
            ledger.Save(null);
        }

        using var next = Ledger.Open(_archive["ledger"], anew: false);
        Assert.Equal(read, Forms(next));
        Assert.All(Files(), file => Assert.NotNull(Found(next, file)));
    }

    [Fact]
    public void A_text_that_is_another_or_stands_under_another_name_has_to_be_read()
    {
        Remember();
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-01", "Another lake.");
        File.Move(_archive["input/articles/river.en.md"], _archive["input/articles/sea.en.md"]);

        using var ledger = Ledger.Open(_archive["ledger"], anew: false);

        Assert.Equal(
            ["articles/lake.en.md", "articles/sea.en.md"],
            Files().Where(file => Found(ledger, file) is null).Select(file => file.Relative));
    }

    [Fact]
    public void Of_a_text_with_which_something_is_wrong_nothing_is_written_down()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-01\ntittle: x", "The lake.");
        Remember();

        using var ledger = Ledger.Open(_archive["ledger"], anew: false);

        Assert.Equal(["articles/lake.en.md"], Files().Where(file => Found(ledger, file) is null).Select(file => file.Relative));
    }

    [Fact]
    public void Places_are_told_under_the_name_that_the_folder_has_now()
    {
        Remember();
        Directory.Move(_archive["input"], _archive["texts"]);
        using var ledger = Ledger.Open(_archive["ledger"], anew: false);

        var survey = Survey.Of(_archive.Options() with { Input = _archive["texts"] });
        var file = survey.Input.Find("articles/all.en.md")!;
        var edition = ledger.Find(file, file.Digest!, TextKinds.Edition, new TextName(new EditionName("all", "en", true), file.Relative))!;

        Assert.Equal(_archive["texts/articles/all.en.md"], edition.Fields.Title.At.Path);
        Assert.All(edition.Text.Blocks, block => Assert.Equal(_archive["texts/articles/all.en.md"], block.At.Path));
    }

    [Fact]
    public void Pairs_are_not_looked_at_again_until_a_text_or_a_term_is_another()
    {
        Remember();

        Assert.Equal(Form(FoundOfItsPair()), Form(KnownOfItsPair()!));

        _archive.Write("input/terms.yml", "river: { ja: 川, en: river }\n");
        Assert.Null(KnownOfItsPair());
    }

    [Fact]
    public void What_a_pair_leaves_alone_on_purpose_is_written_down_with_it()
    {
        _archive.Article("river.en.md", "title: River\ndate: 2024-05-01", "The river runs.\n\n<!-- =- -->\n\nOnly here.");

        Remember();

        Assert.Equal([1], KnownOfItsPair()!.Text.MeantAlone.Second);
        Assert.Equal(Form(FoundOfItsPair()), Form(KnownOfItsPair()!));
    }

    /// <summary>Whatever is fetched of a body that was changed is refused: here nothing is, though there are problems with the pair, and its original has changed.</summary>
    [Fact]
    public void What_is_wrong_with_a_pair_is_known_without_its_texts()
    {
        _archive.Article("river.en.md", "title: River\ndate: 2024-05-01\noriginal: en", "The river runs.\n\nIt runs by the mill.");
        _archive.Article("river.ja.md", "title: 川\ndate: 2024-05-01\ntranslator: Ann\nconfirmed: { date: 2024-06-01, paragraphs: 111111 222222 }", "川は流れる。");
        var (before, pair) = Remember();
        SpoilTexts();

        var (after, known) = Remember();

        Assert.Contains(before, problem => problem.Code == "original-changed");
        Assert.Equal(before, after);
        Assert.Equal(Form(pair), Form(known));
    }

    [Fact]
    public void Where_a_pair_uses_a_term_is_known_without_its_texts()
    {
        _archive.Delete("input/articles/lake.en.md"); // what stands alone is looked through each time
        _archive.Write("input/terms.yml", "mill: { ja: 水車, en: mill }\nriver: { ja: 川, en: river }\n");
        var (_, pair) = Remember();
        SpoilTexts();

        var (_, known) = Remember();

        Assert.Equal([1], known.Terms.Select(uses => uses.Term));
        Assert.Equal(Form(pair), Form(known));
    }

    [Fact]
    public void The_same_bytes_under_another_ending_are_another_text_of_a_pair()
    {
        Remember();

        File.Move(_archive["input/articles/river.en.md"], _archive["input/articles/river.en.txt"]);

        Assert.Null(KnownOfItsPair());
    }

    [Fact]
    public void Cut_at_any_byte_or_with_any_byte_changed_it_is_refused()
    {
        Remember();
        var bytes = File.ReadAllBytes(_archive["ledger/ledger"]);
        Assert.NotNull(LedgerPage.Parse(bytes));

        for (var at = 0; at < bytes.Length; at++)
        {
            Assert.Null(LedgerPage.Parse(bytes.AsMemory(0, at)));
            bytes[at] ^= 1;
            Assert.Null(LedgerPage.Parse(bytes));
            bytes[at] ^= 1;
        }

        Assert.Null(LedgerPage.Parse((byte[])[.. bytes, 0]));
    }

    [Fact]
    public void With_any_byte_of_a_body_changed_the_body_is_refused()
    {
        var details = Enumerable.Range(0, 200).Select(number => (byte)number).ToArray();
        Directory.CreateDirectory(_archive["ledger"]);
        DetailsPlace place;
        using (var file = DetailsFile.Begin(_archive["ledger/texts"], () => { })!)
        {
            place = file.Append(details)!;
            Assert.Equal(details, file.Read(place).ToArray());
        }

        var whole = File.ReadAllBytes(_archive["ledger/texts"]);
        for (var at = (int)place.Offset; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 1;
            AssertRefused(place, damaged);
            AssertRefused(place, whole[..at]);
        }
    }

    [Theory]
    [InlineData("ledger", false)]
    [InlineData("ledger", true)]
    [InlineData("texts", false)]
    [InlineData("texts", true)]
    public void A_file_of_somebody_else_stays_as_it_is(string name, bool anew)
    {
        _archive.Write($"ledger/{name}", "my notes");

        using (var ledger = Ledger.Open(_archive["ledger"], anew))
        {
            Forms(ledger);
            ledger.Save(null);
        }

        Assert.Equal("my notes", _archive.Read($"ledger/{name}"));
    }

    [Fact]
    public void Two_at_a_time_and_the_second_does_without()
    {
        Remember();
        var page = File.ReadAllBytes(_archive["ledger/ledger"]);

        using var first = Ledger.Open(_archive["ledger"], anew: false);
        using var second = Ledger.Open(_archive["ledger"], anew: false);

        Assert.NotNull(Found(first, Files()[0]));
        Assert.Null(Found(second, Files()[0]));
        Assert.False(second.WasRefused);
        Assert.Equal(page, File.ReadAllBytes(_archive["ledger/ledger"]));
    }

    [Fact]
    public void A_folder_in_which_nothing_can_be_written_is_no_reason_not_to_build()
    {
        _archive.Write("ledger", "a file");

        using var ledger = Ledger.Open(_archive["ledger"], anew: false);
        Forms(ledger);
        ledger.Save(null);

        Assert.Equal("a file", _archive.Read("ledger"));
    }

    private void AssertRefused(DetailsPlace place, byte[] damaged)
    {
        File.WriteAllBytes(_archive["ledger/texts"], damaged);
        using var file = DetailsFile.Open(_archive["ledger/texts"])!;
        Assert.Throws<RecordDamaged>(() => file.Read(place));
    }

    /// <returns>The problems that were told, and the one pair there is.</returns>
    private (IReadOnlyList<Problem> Problems, AlignedPair Pair) Remember()
    {
        using var ledger = Ledger.Open(_archive["ledger"], anew: false);
        var build = new Build(_archive.Options(withDrafts: true), Recipe.Pipelines, Recipe.PostPipelines, new BuildMemory(ledger));
        var site = build.Run()!;
        ledger.Save(null);
        return (build.Problems.Sorted(), Assert.Single(site.Context.Pairs.All));
    }

    /// <summary>What aligning is told of the one pair there is; null where it has to find out itself.</summary>
    private AlignedPair? KnownOfItsPair()
    {
        using var ledger = Ledger.Open(_archive["ledger"], anew: false);
        var texts = new ReadTexts(ledger);
        var paired = Paired(texts);
        return new ReadPairs(texts, ledger).Checks(paired.Shelf.Glossary).Known(Assert.Single(paired.Pairs));
    }

    private AlignedPair FoundOfItsPair() => AlignedPair.Of(Assert.Single(Paired(new ReadTexts()).Pairs));

    private void SpoilTexts()
    {
        var texts = File.ReadAllBytes(_archive["ledger/texts"]);
        File.WriteAllBytes(_archive["ledger/texts"], [.. texts.Take(20), .. new byte[texts.Length - 20]]);
    }

    private PairedShelf Paired(ReadTexts texts)
    {
        var input = new Input(_archive["input"], new ProblemList());
        return Linking.Pair(input.Read(input.Settings(null)!, texts), withDrafts: true, new ProblemList());
    }

    private static byte[] Form(AlignedPair pair)
    {
        var record = new RecordWriter();
        StoredPair.Write(record, new PairFinding(pair.Text, pair.Staleness, pair.Terms, []));
        return record.Written.ToArray();
    }

    private IReadOnlyList<InputFile> Files() =>
        [.. Survey.Of(_archive.Options()).Input.Files.Where(file => file.Relative.StartsWith("articles/", StringComparison.Ordinal))];

    private static Edition? Found(Ledger ledger, InputFile file)
    {
        var name = EditionName.Read(file.Relative, Location.StartOf(file.DisplayPath), ["ja", "en"], new ProblemList())!;
        return ledger.Find(file, file.Digest!, TextKinds.Edition, new TextName(name, file.Relative));
    }

    /// <summary>All that is read of the archive.</summary>
    private List<string> Forms(Ledger? ledger)
    {
        var input = new Input(_archive["input"], new ProblemList());
        var shelf = input.Read(input.Settings(null)!, new ReadTexts(ledger));
        return [.. shelf.Editions.Select(Form), .. shelf.TextPages.Select(Form)];
    }

    /// <summary>By all that can be seen of a value, so that nothing is missed which nobody thought of writing down.</summary>
    private static string Form(object? value) => value switch
    {
        null => "nothing",
        string text => $"\"{text}\"",
        ReadOnlyMemory<byte> bytes => Convert.ToHexString(bytes.Span),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Form))}]",
        _ when value.GetType() is { IsEnum: false, Namespace: { } room } type && room.StartsWith("Archive", StringComparison.Ordinal) =>
            $"{type.Name} {{ {string.Join(", ", type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(member => $"{member.Name} = {Form(member.GetValue(value))}"))} }}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
