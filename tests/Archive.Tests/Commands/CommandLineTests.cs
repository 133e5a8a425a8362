using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>What the program makes of its command line and of the folder it stands in, before it has read an article.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("buidl", "buidl")]
    [InlineData("build --nope", "--nope")]
    [InlineData("build extra", "extra")]
    [InlineData("build --messages fr", "fr")]
    [InlineData("build --base-url river", "--base-url")]
    [InlineData("build --base-url ftp://example.org/", "--base-url")]
    [InlineData("build --output ", "--output")]
    [InlineData("check --input=", "--input")]
    [InlineData("build --port 80", "--port")]
    [InlineData("serve --port 65536", "--port")]
    [InlineData("serve --port -1", "--port")]
    [InlineData("serve --port eighty", "eighty")]
    [InlineData("model", "ADDRESS")]
    [InlineData("@input", "@input")]
    public void A_wrong_command_line_is_named_and_nothing_is_done(string line, string named)
    {
        var run = ProgramRun.Of(_archive[""], line.Split(' '));

        Assert.Equal(ExitCode.BadCommandLine, run.ExitCode);
        Assert.Contains(named, run.Err.Split('\n')[0], StringComparison.Ordinal);
        Assert.Matches("archive( [a-z]+)? --help$", run.LastLine);
        Assert.Empty(run.Out);
        Assert.False(_archive.Has("output"));
    }

    [Theory]
    [InlineData("buidl", "`buidl` というコマンドはありません。`build` のことでは？", "There is no command `buidl`. Did you mean `build`?")]
    [InlineData("publish", "`publish` というコマンドはありません。使えるのは `build` `check` `serve` `import` `new` `rename` `init` `align` `confirm` `status` `model` です。", "There is no command `publish`. The commands are `build` `check` `serve` `import` `new` `rename` `init` `align` `confirm` `status` `model`.")]
    [InlineData("build --outptu x", "`build` に `--outptu` というオプションはありません。`--output` のことでは？", "`build` has no option `--outptu`. Did you mean `--output`?")]
    [InlineData("--driving=fast", "`--driving` というオプションはありません。", "There is no option `--driving`.")]
    [InlineData("build --port 80", "`build` に `--port` というオプションはありません。`serve` で使うものです。", "`build` has no option `--port`. It belongs to `serve`.")]
    [InlineData("build --input --strict", "`--input` に `--strict` とは書けません。フォルダーの名前を書いてください。", "`--input` cannot be `--strict`. Write the name of a folder.")]
    [InlineData("build --output", "`--output` の後に書くもの（DIR）がありません。", "`--output` needs a value: DIR.")]
    [InlineData("build --output a --output b", "`--output` は一度だけ書いてください。", "Write `--output` only once.")]
    [InlineData("build input", "`input` は余分です。記事のフォルダーなら `--input input` と書いてください。", "`input` is one word too many. For a folder of articles, write `--input input`.")]
    [InlineData("new winter river", "`river` は余分です。消してください。", "`river` is one word too many. Take it out.")]
    [InlineData("new river --output x", "`new` に `--output` というオプションはありません。`build` `check` で使うものです。", "`new` has no option `--output`. It belongs to `build` `check`.")]
    [InlineData("init x --contact hanako", "`--contact` に `hanako` とは書けません。`name@example.org` のようなメールアドレスか、`https://` から始まるアドレスを書いてください。", "`--contact` cannot be `hanako`. Write a mail address such as `name@example.org`, or a web address from `https://` on.")]
    [InlineData("build --base-url river", "`--base-url` に `river` とは書けません。`https://name.github.io/archive/` のように、`https://` から書いてください。", "`--base-url` cannot be `river`. Write the whole address, such as `https://name.github.io/archive/`.")]
    [InlineData("build --base-url example.org/a", "`--base-url` に `example.org/a` とは書けません。`https://example.org/a` のことでは？", "`--base-url` cannot be `example.org/a`. Did you mean `https://example.org/a`?")]
    [InlineData("serve --port 65536", "`--port` に `65536` とは書けません。0 から 65535 までの数を書いてください。", "`--port` cannot be `65536`. Write a number from 0 to 65535.")]
    [InlineData("model", "`model` の後に書くもの（ADDRESS）がありません。", "`model` needs a value: ADDRESS.")]
    public void What_is_wrong_with_a_command_line_is_said_in_a_sentence(string line, string japanese, string english)
    {
        var words = line.Split(' ');
        var asked = words[0] is "build" or "serve" or "model" or "new" or "init" ? $"archive {words[0]} --help" : "archive --help";

        Assert.Equal($"{japanese}\n使い方：{asked}\n", ProgramRun.Of(_archive[""], ["--messages", "ja", .. words]).Err);
        Assert.Equal($"{english}\nFor usage: {asked}\n", ProgramRun.Of(_archive[""], ["--messages", "en", .. words]).Err);
    }

    [Fact]
    public void Each_fault_of_a_command_line_is_named() => Assert.Equal(
        ["`build` has no option `--nope`.", "`--base-url` cannot be `x`. Write the whole address, such as `https://name.github.io/archive/`.", "`--output` needs a value: DIR.", "For usage: archive build --help", ""],
        ProgramRun.Of(_archive[""], "build", "--messages", "en", "--nope", "3", "--base-url", "x", "--output").Err.Split('\n'));

    [Theory]
    [InlineData("--messages xx", "C.UTF-8", "`--messages` に `xx` とは書けません。`ja`（日本語）か `en`（英語）を書いてください。")]
    [InlineData("--messages xx --input nowhere", "C.UTF-8", "`--messages` cannot be `xx`. Write `ja` (Japanese) or `en` (English).")]
    [InlineData("--messages xx --input nowhere", "ja_JP.UTF-8", "`--messages` に `xx` とは書けません。`ja`（日本語）か `en`（英語）を書いてください。")]
    [InlineData("--messages xx --input english", "ja_JP.UTF-8", "`--messages` cannot be `xx`. Write `ja` (Japanese) or `en` (English).")]
    [InlineData("--nope --messages en", "ja_JP.UTF-8", "`build` has no option `--nope`.")]
    public void A_wrong_command_line_too_is_answered_in_the_language_of_messages(string options, string language, string says)
    {
        _archive.Write("english/archive.yml", "title: Sample\nurl: https://example.org/\nlanguages: [en, ja]");

        var run = ProgramRun.With(_archive[""], [("LANG", language)], ["build", .. options.Split(' ')]);

        Assert.Equal((ExitCode.BadCommandLine, says), (run.ExitCode, run.Err.Split('\n')[0]));
    }

    [Theory]
    [InlineData("--help", "サイトを作って書き出します。", "オプション:", "この説明を表示します。")]
    [InlineData("--help --messages en", "Writes the site.", "Options:", "Shows this.")]
    [InlineData("serve --help", "サイトをブラウザーで見せます。", "ポート番号", "記事のフォルダー")]
    [InlineData("model -h --messages en", "For theme authors:", "A page, such as", "Drafts count as published.")]
    public void Help_speaks_the_language_of_messages_and_no_other(string line, params string[] says)
    {
        var run = ProgramRun.Of(_archive[""], line.Split(' '));

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
        Assert.All(says, words => Assert.Contains(words, run.Out, StringComparison.Ordinal));
        var lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(!line.EndsWith("en", StringComparison.Ordinal), string.Concat(lines[..^1]).Any(character => character is >= 'ぁ' and <= 'ん'));
        Assert.Contains("English", lines[^1].Replace("日本語", "English", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Show help", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_a_verb_begins_with_its_own_options_and_names_none_that_do_nothing()
    {
        var help = ProgramRun.Of(_archive[""], "help", "new", "--messages", "ja").Out;

        Assert.Equal(ProgramRun.Of(_archive[""], "new", "--help", "--messages", "ja").Out, help);
        Assert.StartsWith("新しい記事のファイルを二つ（訳文と原文）作ります。\n\n使い方:\n  archive new ID [オプション]\n", help, StringComparison.Ordinal);
        Assert.True(help.IndexOf("--original", StringComparison.Ordinal) < help.IndexOf("--input", StringComparison.Ordinal));
        Assert.All(["--output", "--published", "--drafts", "--base-url", "Description", "[command]"], word => Assert.DoesNotContain(word, help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("C", "There is no settings file `archive.yml`.", "Correct what is shown above")]
    [InlineData("ja_JP.UTF-8", "文庫の設定ファイル `archive.yml` がありません。", "もう一度実行してください。")]
    public void In_a_folder_without_an_archive_it_says_what_is_missing_in_the_language_of_the_machine(string language, string says, string next)
    {
        _archive.Delete("input/archive.yml");

        var run = ProgramRun.With(_archive[""], [("LANG", language)], "build");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.StartsWith("input/archive.yml(1,1): error bad-settings: " + says, run.Err, StringComparison.Ordinal);
        Assert.Contains("`--input`", run.Err, StringComparison.Ordinal);
        Assert.Contains(next, run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_wrong_folder_the_other_folders_can_be_named()
    {
        var run = ProgramRun.Of(_archive["input/articles"], "build", "--input", "..", "--themes", "../../themes/", "--output", "../../site");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
        Assert.True(_archive.Has("site/en/index.html"));
    }

    [Theory]
    [InlineData("--output", "//", "/(1,1): error unsafe-output-folder: Nothing is written to `/`: other things are kept there.")]
    [InlineData("--output", "input//", "input(1,1): error unsafe-output-folder: Nothing is written to `input`: it is `input` itself.")]
    [InlineData("--input", "//", "output(1,1): error unsafe-output-folder: Nothing is written to `output`: it lies in `/`.")]
    public void Slashes_behind_the_name_of_a_folder_are_left_off_but_that_of_the_root_of_the_disk(string option, string folder, string says)
    {
        var run = ProgramRun.Of(_archive[""], "build", option, folder, "--messages", "en");

        Assert.Equal((ExitCode.Problems, says), (run.ExitCode, run.Err.Split('\n')[0]));
    }

    [Fact]
    public void An_output_folder_of_somebody_else_is_refused()
    {
        _archive.Write("letters/ann.txt", "Dear Ann,");

        var run = ProgramRun.Of(_archive[""], "build", "--output", "letters");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.StartsWith("letters(1,1): error unsafe-output-folder: ", run.Err, StringComparison.Ordinal);
        Assert.Equal(["ann.txt"], Directory.EnumerateFileSystemEntries(_archive["letters"]).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("input", "`input` そのものです", "it is `input` itself")]
    [InlineData("themes/default/site", "`themes` の中にあります", "it lies in `themes`")]
    [InlineData(".", "中に `input` があります", "`input` lies in it")]
    public void An_output_folder_is_refused_in_the_language_of_the_archive_whatever_the_machine_speaks(string output, string japanese, string english)
    {
        var run = ProgramRun.With(_archive[""], [("LANG", "en_US.UTF-8")], "build", "--output", output);
        var asked = ProgramRun.With(_archive[""], [("LANG", "ja_JP.UTF-8")], "build", "--output", output, "--messages", "en");

        Assert.Contains(japanese, run.Err, StringComparison.Ordinal);
        Assert.Contains(english, asked.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_system_knows_no_home_folder_nothing_is_lost() =>
        Assert.Equal(ExitCode.Done, ProgramRun.With(_archive[""], [("HOME", _archive["nowhere"])], "build").ExitCode);

    [Theory]
    [InlineData("ja", "`file/site` を読み書きできませんでした：`file` はフォルダーではなくファイルです。\n")]
    [InlineData("en", "`file/site` could not be read or written: `file` is a file, not a folder.\n")]
    public void What_the_disk_refuses_is_said_in_a_sentence(string language, string says)
    {
        _archive.Write("file", "");

        var run = ProgramRun.Of(_archive[""], "build", "--output", "file/site", "--messages", language);

        Assert.Equal((ExitCode.Refused, says), (run.ExitCode, run.Err));
    }

    [Fact]
    public void A_disk_that_is_full_is_said_in_a_sentence_too()
    {
        const string SmallDisk = """exec unshare -rm sh -c 'mount -t tmpfs -o size=1m none output && exec dotnet "$@"' sh "$@" """;
        Directory.CreateDirectory(_archive["output"]);
        _archive.Write("input/files/large.txt", new string('x', 4_000_000));

        var run = OperatingSystem.IsLinux() ? ProgramRun.InShell(_archive[""], SmallDisk, [], "build") : null;
        if (run is null || run.Err.Contains("unshare", StringComparison.Ordinal) || run.Err.Contains("mount", StringComparison.Ordinal))
        {
            return; // this machine lets nobody make a small disk
        }

        Assert.Equal((ExitCode.Refused, "`output` を読み書きできませんでした：ディスクに空きがありません。\n"), (run.ExitCode, run.Err));
    }
}
