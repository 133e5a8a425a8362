using System.Globalization;
using Archive.Building;
using Archive.Tests.House;

namespace Archive.Tests.Building.Edits;

/// <summary>Sixty small articles that name each other, and a hand that changes them: every change from one seed, so that a script that fails can be run again.</summary>
internal sealed class EditedArchive : IDisposable
{
    private const int Articles = 60;
    private const int OthersOfBranch = 400;

    private readonly TemporaryFolder _folder = new();
    private readonly Random _dice;
    private int _serial;

    public EditedArchive(int seed)
    {
        _dice = new Random(seed);
        CopyTheme();
        _folder.Write("input/archive.yml", Settings("{ ja: 見本, en: Sample }"));
        _folder.Write("input/topics.yml", "water:\n  ja: みず\n  en: Water\n");
        _folder.Write("input/people.yml", People("N1, N3", "N2"));
        _folder.Write("input/publications.yml", Publications("M1, M2, M4", "M3"));
        _folder.Write("input/terms.yml", "river:\n  ja: かわ\n  en: river\n");
        _folder.Write("input/files/map.txt", "a map");
        _folder.Write("input/files/が.txt", "0");
        _folder.Write("input/pages/about.en.md", "---\ntitle: About\n---\nAbout [[a1]].\n");
        _folder.Write("input/articles/plain.en.md", "---\ntitle: Plain\ndate: 2019-01-01\n---\nA *word*.\n");
        _folder.Write("input/articles/named.ja.md", "---\ntitle: ナ\ndate: 2019-01-02\ntranslator: [Ann, N2]\noriginal: fr\n---\nホンブン\n");
        _folder.Write("input/articles/named.en.md", Named);
        for (var number = 0; number < Articles; number++)
        {
            WriteArticle(number);
        }
    }

    public BuildOptions Options => new(_folder["input"], _folder["themes"], null, WithDrafts: false);

    public string Ledger => _folder["ledger"];

    /// <summary>Makes one change, and says which.</summary>
    public string Edit() => _dice.Next(26) switch
    {
        0 => Rename(),
        1 => Delete(),
        2 => Swap(),
        3 => Change("themes/default/layouts", "<!-- {0} -->"),
        4 => Change("themes/default/partials", "<!-- {0} -->"),
        5 => Change("themes/default/assets", "/* {0} */"),
        6 => Write("themes/default/strings/en.yml", ReplaceLine("themes/default/strings/en.yml", "home:", $"home: Home {++_serial}")),
        7 => Write("input/archive.yml", Settings($"{{ ja: 見本, en: Sample {++_serial} }}")),
        8 => Write("input/topics.yml", $"water:\n  ja: みず\n  en: Water {++_serial}\n"),
        9 => Write("input/people.yml", $"ann:\n  en: Ann {_dice.Next(3)}\n  ja: アン\n  aliases: [A{_dice.Next(4)}]\n"),
        10 => SameSizeAndTime(),
        11 => Checkout(),
        12 => Spelling(),
        13 => Write("input/terms.yml", Terms()),
        14 => Write($"input/articles/{Id()}.en.md", "---\ntitle: [\n---\nNothing that can be read.\n"),
        15 => Write("input/pages/about.en.md", $"---\ntitle: About {++_serial}\n---\nAbout [[a{_dice.Next(Articles)}]].\n"),
        16 => Write("input/publications.yml", $"paper:\n  en: Paper {_dice.Next(3)}\n  ja: カミ {++_serial}\n"),
        17 => Lengthen(AnyText()),
        18 => Retitle(AnyText()),
        19 => Ending(),
        20 => Turn("input/archive.yml", Settings("見本"), Settings("{ ja: 見本 }")),
        21 => Turn("input/people.yml", People("N1, N3", "N2"), People("N1, N2", "N3")),
        22 => Turn("input/publications.yml", Publications("M1, M2, M4", "M3"), Publications("M1, M2, M3", "M4")),
        _ => WriteArticle(_dice.Next(Articles + 4)),
    };

    public void Dispose() => _folder.Dispose();

    /// <summary>Whose translators and publications are one or two, as the names are given out.</summary>
    private static string Named => """
        ---
        title: Named
        date: 2019-01-02
        translator: [N3, N1]
        related: [{ title: R1, publication: M1 }, { title: R2, publication: M2 }, { title: R1, publication: M3 }, { title: R2, publication: M4 }]
        source:
          language: fr
          via: [{ publication: M1, date: 2001 }, { publication: M2, date: 2002 }, { publication: M3, date: 2001 }, { publication: M4, date: 2002 }]
        ---
        A word.

        """;

    private static string People(string ann, string bob) => $"ann:\n  en: Ann\n  ja: アン\n  aliases: [{ann}]\nbob:\n  en: Bob\n  ja: ボブ\n  aliases: [{bob}]\n";

    private static string Publications(string one, string other) => $"one:\n  en: One\n  ja: イチ\n  aliases: [{one}]\nother:\n  en: Other\n  ja: タ\n  aliases: [{other}]\n";

    private static string Settings(string title) => $$"""
        title: {{title}}
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org
        page-size: 10

        """;

    /// <summary>Of which one or the other comes first, and either may be missing.</summary>
    private string Terms()
    {
        var river = $"river:\n  ja: かわ\n  en: river\n  accepted: {{ en: [H {_dice.Next(3)}] }}\n  avoid: {{ en: [run{_dice.Next(3)}] }}\n";
        var text = "text:\n  ja: ホンブン\n  en: runs\n";
        return _dice.Next(4) switch { 0 => river, 1 => text, 2 => river + text, _ => text + river };
    }

    private string Id() => string.Create(CultureInfo.InvariantCulture, $"a{_dice.Next(Articles)}");

    private string WriteArticle(int number)
    {
        if (_dice.Next(20) == 0)
        {
            return Withdraw(number);
        }

        var languages = _dice.Next(4) switch { 0 => ["en"], 1 => ["ja"], _ => new[] { "en", "ja" } };
        foreach (var language in languages)
        {
            Write($"input/articles/a{number}.{language}.md", Text(language));
        }

        return $"article a{number}";
    }

    private string Withdraw(int number)
    {
        foreach (var language in (string[])["en", "ja"])
        {
            Write($"input/articles/a{number}.{language}.md", $"---\ntitle: Title {++_serial}\ndate: 2020-01-01\nwithdrawn: {{ date: 2024-03-04 }}\n---\n");
        }

        return $"a{number} is taken back";
    }

    private string Text(string language)
    {
        var word = language == "ja" ? "ホンブン" : "The river runs";
        var day = new DateOnly(2020, 1, 1).AddDays(_dice.Next(120)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var fields = new List<string> { $"title: {(language == "ja" ? "ダイ" : "Title")} {++_serial}", $"date: {day}" };
        Some(fields, 3, () => $"topics: [water, t{_dice.Next(4)}]");
        Some(fields, 3, () => $"author: {(_dice.Next(2) == 0 ? "Ann" : $"A{_dice.Next(4)}")}");
        Some(fields, 3, () => _dice.Next(3) == 0 ? $"related: [{{ title: Elsewhere, publication: Paper {_dice.Next(3)} }}]" : $"related: [{Id()}]");
        Some(fields, 12, () => "draft: true");
        Some(fields, 12, () => "shown: false");
        Some(fields, 4, () => $"source: {{ language: en, url: \"https://example.com/{_dice.Next(9)}\", publication: Paper {_dice.Next(3)}, via: [{{ publication: Via {_dice.Next(2)} }}] }}");
        Some(fields, 5, () => $"translator: {(_dice.Next(2) == 0 ? "Y" : "y")}{_dice.Next(4)}");
        Some(fields, 6, () => $"old-addresses: [o{_dice.Next(20)}]");
        Some(fields, 6, () => $"extra: {{ mood: [calm, {_dice.Next(3)}], deep: {{ er: x }} }}");
        Some(fields, 8, () => "layout: vertical");
        Some(fields, 4, () => $"rights: {{ parallel-export: true, original: {{ by: {(_dice.Next(2) == 0 ? "Ann" : $"A{_dice.Next(4)}")} }} }}");
        Some(fields, 6, () => $"corrections: [{{ date: 2024-01-02, note: word {_dice.Next(5)} }}]");
        return $"---\n{string.Join('\n', fields)}\n---\n{word} {_serial}, 12 [[{Id()}]] and [map](/files/map.txt) or [ga](/files/が.txt), <https://example.com/{_dice.Next(9)}>.\n\n## H {_dice.Next(3)}\n\n{word}.[訳注：チュウ {_dice.Next(9)}]\n";
    }

    private void Some(List<string> fields, int oneIn, Func<string> field)
    {
        if (_dice.Next(oneIn) == 0)
        {
            fields.Add(field());
        }
    }

    private string Lengthen(string file) => Write(file, $"{_folder.Read(file)}\nMore: {++_serial}.\n");

    private string Retitle(string file) => Write(file, ReplaceLine(file, "title:", $"title: Title {++_serial}"));

    private string Rename()
    {
        var (from, to) = (AnyText(), $"input/articles/b{++_serial}.{(_dice.Next(2) == 0 ? "en" : "ja")}.md");
        File.Move(_folder[from], _folder[to]);
        return $"{from} becomes {to}";
    }

    private string Delete()
    {
        var file = AnyText();
        File.Delete(_folder[file]);
        return $"{file} is gone";
    }

    /// <summary>Two texts change their addresses.</summary>
    private string Swap()
    {
        var (one, other) = (AnyText(), AnyText());
        var (first, second) = (_folder.Read(one), _folder.Read(other));
        _folder.Write(one, second);
        _folder.Write(other, first);
        return $"{one} and {other} change places";
    }

    private string Change(string below, string format)
    {
        var files = _folder.Files(below);
        var file = $"{below}/{files[_dice.Next(files.Count)]}";
        return Write(file, _folder.Read(file) + string.Format(CultureInfo.InvariantCulture, format, ++_serial));
    }

    private string ReplaceLine(string file, string beginning, string line) =>
        string.Join('\n', _folder.Read(file).Split('\n').Select(old => old.StartsWith(beginning, StringComparison.Ordinal) ? line : old));

    /// <summary>What no build sees that goes by sizes and times.</summary>
    private string SameSizeAndTime()
    {
        var path = _folder["input/files/map.txt"];
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, $"a map"[..4] + (char)('a' + _dice.Next(26)));
        File.SetLastWriteTimeUtc(path, time);
        return "another map of the same size and time";
    }

    /// <summary>Nearly all texts at once and hundreds of other files, as when another branch is taken out.</summary>
    private string Checkout()
    {
        for (var number = 0; number < Articles; number += 1 + _dice.Next(2))
        {
            WriteArticle(number);
        }

        TurnOthers();
        return "another branch";
    }

    private void TurnOthers()
    {
        if (Directory.Exists(_folder["input/files/branch"]))
        {
            Directory.Delete(_folder["input/files/branch"], recursive: true);
            return;
        }

        for (var number = 0; number < OthersOfBranch; number++)
        {
            _folder.Write($"input/files/branch/{number}.txt", "");
        }
    }

    /// <summary>The same name in another of Unicode's forms, and at times another file.</summary>
    private string Spelling()
    {
        var (composed, apart) = (_folder["input/files/が.txt"], _folder["input/files/か\u3099.txt"]);
        if (File.Exists(composed))
        {
            File.Move(composed, apart);
        }
        else
        {
            File.Delete(apart);
            File.WriteAllText(composed, $"{_dice.Next(2)}");
        }

        return "が in another form";
    }

    /// <summary>The same words, read as Markdown or as they stand.</summary>
    private string Ending()
    {
        var (marked, plain) = (_folder["input/articles/plain.en.md"], _folder["input/articles/plain.en.txt"]);
        if (File.Exists(marked))
        {
            File.Move(marked, plain, overwrite: true);
        }
        else if (File.Exists(plain))
        {
            File.Move(plain, marked);
        }

        return "another ending";
    }

    /// <summary>One of two texts of a file, and the next time the other.</summary>
    private string Turn(string file, string one, string other) => Write(file, _folder.Read(file) == one ? other : one);

    private string AnyText()
    {
        var files = _folder.Files("input/articles");
        return $"input/articles/{files[_dice.Next(files.Count)]}";
    }

    private string Write(string file, string text)
    {
        _folder.Write(file, text);
        return file;
    }

    private void CopyTheme()
    {
        var theme = Path.Combine(Repository.Root, "tests", "Archive.Tests", "Sites", "theme");
        foreach (var file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            _folder.Write("themes/default/" + Path.GetRelativePath(theme, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }
}
