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

    public int New(string id) => WithSettings(settings =>
    {
        var start = Location.StartOf($"{options.Input}/articles");
        EditionName.Read($"{id}.{settings.Main}.md", start, settings.Languages, _problems);
        var files = NewArticle.Files(id, settings);
        if (FileOf(id) is { } there)
        {
            _problems.Add(ImportProblems.IdTaken(start, id, there.DisplayPath));
        }

        return _problems.HasErrors ? _report.Fail(_problems.Sorted()) : Write(options.Input, files);
    });

    public int Rename(string old, string id) => WithSettings(settings =>
    {
        var files = new Renaming(options.Input, settings, _problems).Rename(old, id);
        if (_problems.HasErrors)
        {
            return _report.Fail(_problems.Sorted());
        }

        files.ToList().ForEach(Console.WriteLine);
        return ExitCode.Done;
    });

    /// <summary>Without a terminal, what the command line does not say is as usual.</summary>
    public int Init(string folder, ArchiveWishes wishes, IReadOnlySet<string> said)
    {
        var input = folder is "." ? options.Input : $"{folder}/input";
        if (NewArchive.Fault(input) is { } fault)
        {
            return _report.Fail([fault]);
        }

        CopyThemes($"{folder}/themes");
        return Write(input, NewArchive.Files(Questions.OfConsole() is { } questions ? Asked(questions, wishes, said) : wishes, DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    /// <summary>What the command line has said is not asked again.</summary>
    public static ArchiveWishes Asked(Questions questions, ArchiveWishes wishes, IReadOnlySet<string> said)
    {
        return wishes with
        {
            Title = Answer("題名 / Title", wishes.Title, "--title"),
            Description = Answer("説明 / Description", wishes.Description, "--description"),
            Url = Answer("サイトのアドレス / Address of the site", wishes.Url, "--url"),
            Contact = Answer("連絡先 / Contact", wishes.Contact, "--contact"),
        };

        string Answer(string question, string usual, string option) => said.Contains(option) ? usual : questions.Ask(question, usual) ?? usual;
    }

    /// <summary>Any file of an article that has the id; null where none has.</summary>
    private InputFile? FileOf(string id) => InputFolder.Files(options.Input, new ProblemList()).FirstOrDefault(file =>
        file.Relative.StartsWith("articles/", StringComparison.Ordinal) && Path.GetFileName(file.Relative).StartsWith(id + ".", StringComparison.Ordinal));

    private int WithSettings(Func<Settings, int> run)
    {
        var settings = new Input(options.Input, _problems).Settings(options.BaseUrl);
        _report.SpeaksFor(settings);
        return settings is null ? _report.Fail(_problems.Sorted()) : run(settings);
    }

    private static int Write(string input, IReadOnlyList<PlannedFile> files)
    {
        foreach (var file in files)
        {
            WholeFile.Write($"{input}/{file.Path}", file.Text, replaces: false);
            Console.WriteLine($"{input}/{file.Path}");
        }

        return ExitCode.Done;
    }

    /// <summary>An archive elsewhere needs its theme beside it.</summary>
    private void CopyThemes(string target)
    {
        if (Directory.Exists(target) || !Directory.Exists(options.Themes))
        {
            return;
        }

        foreach (var file in InputFolder.Files(options.Themes, _problems))
        {
            var copy = $"{target}/{file.Relative}";
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file.FullPath, copy);
        }
    }
}
