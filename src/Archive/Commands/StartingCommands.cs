using System.Globalization;
using Archive.Articles;
using Archive.Building;
using Archive.Files;
using Archive.Importing;
using Archive.Importing.Starting;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What <c>new</c>, <c>rename</c> and <c>init</c> do: each writes inside the input folder, and never over what is there.</summary>
internal sealed class StartingCommands(CommandOptions options)
{
    private readonly ProblemList _problems = new();
    private readonly Report _report = new(options);

    /// <param name="original">The language of the original; null for the archive's other one.</param>
    public int New(string id, string? original) => WithSettings(settings =>
    {
        if (original is not null && !settings.Languages.Contains(original))
        {
            var (main, other) = (settings.Main, settings.Other(settings.Main));
            return _report.FailWith(
                new($"`--original` には、この文庫の言語 `{main}` か `{other}` を書いてください。", $"`--original` takes a language of this archive, `{main}` or `{other}`."),
                ExitCode.BadCommandLine);
        }

        if (NewArticle.Fault(id, options.Input, settings) is { } fault)
        {
            return _report.Fail([fault]);
        }

        Write(options.Input, NewArticle.Files(id, settings, original ?? settings.Other(settings.Main)));
        _report.Say(new(
            "二つとも下書き（draft: true）です。書き終えたら、その行を消すと公開されます。",
            "Both are drafts (draft: true): delete that line when you have finished, and they are published."));
        return ExitCode.Done;
    });

    public int Rename(string old, string id) => WithSettings(settings =>
    {
        var files = new Renaming(options.Input, settings, _problems).Rename(old, id);
        if (_problems.HasErrors)
        {
            return _report.Fail(_problems.Sorted());
        }

        _report.Say(new(
            $"記事 `{old}` の ID を `{id}` に変えました。前のアドレスからも、たどり着けます。書き換えたファイル：",
            $"The article `{old}` is now `{id}`; its old address leads to the new one. Files that changed:"));
        files.ToList().ForEach(Console.WriteLine);
        return ExitCode.Done;
    });

    /// <summary>Without a terminal, what the command line does not say is as usual.</summary>
    public int Init(string folder, ArchiveWishes wishes, IReadOnlySet<string> said)
    {
        _report.SpeaksFor(wishes.Language);
        var input = folder is "." ? options.Input : $"{folder}/input";
        if (NewArchive.Fault(input) is { } fault)
        {
            return _report.Fail([fault]);
        }

        var hasThemes = CopyThemes($"{folder}/themes");
        var answered = Questions.OfConsole() is { } questions ? Asked(questions, wishes, said) : wishes;
        WriteAtOnce(input, NewArchive.Files(answered, DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        NextSteps.After(folder, hasThemes).ToList().ForEach(_report.Say);
        return ExitCode.Done;
    }

    /// <summary>What the command line has said is not asked again.</summary>
    public static ArchiveWishes Asked(Questions questions, ArchiveWishes wishes, IReadOnlySet<string> said)
    {
        return wishes with
        {
            Title = Answer("題名（日本語 / 英語） / Title (Japanese / English)", wishes.Title, "--title"),
            Description = Answer("説明 / Description", wishes.Description, "--description"),
            Url = Answer("サイトのアドレス / Address of the site", wishes.Url, "--url"),
            Contact = Answer("連絡先 / Contact", wishes.Contact, "--contact"),
        };

        string Answer(string question, string usual, string option) => said.Contains(option) ? usual : questions.Ask(question, usual) ?? usual;
    }

    private int WithSettings(Func<Settings, int> run)
    {
        var settings = new Input(options.Input, _problems).Settings(options.BaseUrl);
        _report.SpeaksFor(settings);
        return settings is null ? _report.Fail(_problems.Sorted()) : run(settings);
    }

    private static void Write(string input, IReadOnlyList<PlannedFile> files)
    {
        foreach (var file in files)
        {
            WholeFile.Write($"{input}/{file.Path}", file.Text, replaces: false);
            Console.WriteLine($"{input}/{file.Path}");
        }
    }

    /// <summary>An archive of which half was begun would be in the way of the whole one. Where a folder is there already, what is missing in it comes file by file.</summary>
    private static void WriteAtOnce(string input, IReadOnlyList<PlannedFile> files)
    {
        if (Directory.Exists(input))
        {
            Write(input, files);
            return;
        }

        WholeFolder.Make(input, aside => files.ToList().ForEach(file => WholeFile.Write($"{aside}/{file.Path}", file.Text, replaces: false)));
        files.ToList().ForEach(file => Console.WriteLine($"{input}/{file.Path}"));
    }

    /// <summary>An archive elsewhere needs its theme beside it: that of where we are, or the program's own.</summary>
    /// <returns>Whether anything was copied.</returns>
    private bool CopyThemes(string target)
    {
        var themes = Directory.Exists(options.Themes) ? options.Themes : Launcher.Themes;
        if (themes is null || Directory.Exists(target))
        {
            return false;
        }

        WholeFolder.Make(target, aside =>
        {
            foreach (var file in InputFolder.Files(themes, _problems))
            {
                var copy = $"{aside}/{file.Relative}";
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file.FullPath, copy);
            }
        });
        return true;
    }
}
