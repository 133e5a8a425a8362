using System.Text.RegularExpressions;

namespace Archive.Importing.Recognising;

/// <summary>A line that names people behind a word for what each did: 文・山田花子　訳・鈴木一郎. Who drew or took pictures is passed over.</summary>
internal static class Credits
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Jobs = "イラスト|カメラ|聞き手|著者|作者|筆者|原作|訳者|翻訳|和訳|邦訳|解説|編集|構成|演出|監修|撮影|取材|写真|挿絵|挿画|文|著|作|訳|絵|画|編";

    // Of 作・絵 the first counts.
    private static readonly Regex Job = new($@"(?<=^|[\s/|])(?<job>{Jobs})((・({Jobs}))+\s*[=:\s]|\s?[・=:])\s*", Options);

    private static readonly Regex Name = new(@"^\p{L}[\p{L}ー・=.'’ -]{1,30}$", Options);

    private static readonly Regex Phrase = new(@"\p{IsCJKUnifiedIdeographs}[のをはがとにへも]\p{IsCJKUnifiedIdeographs}", Options);

    /// <summary>Null where not every word has a name, or none of them wrote or translated.</summary>
    public static Clue? Read(string text)
    {
        var jobs = Job.Matches(text);
        if (jobs is not [{ Index: 0 } first, ..] || (jobs.Count == 1 && !first.Value.Contains('・', StringComparison.Ordinal)))
        {
            return null;
        }

        var named = jobs.Select((job, place) => (
            Marker: MarkerOf(job.Groups["job"].Value),
            Name: text[(job.Index + job.Length)..(place + 1 < jobs.Count ? jobs[place + 1].Index : text.Length)].Trim(' ', '/', '|', '、', ','))).ToList();
        return !named.TrueForAll(one => IsName(one.Name)) ? null
            : named.Where(one => one.Marker is not null).Select(one => new Clue.Labelled(one.Marker!.Value, one.Name)).ToList() switch
            {
                [] => null,
                [var only] when jobs.Count == 1 => Alone(only),
                var clues => new Clue.Several(clues),
            };
    }

    /// <summary>With a dot for a label one name may be two words of anything.</summary>
    private static Clue Alone(Clue.Labelled only) =>
        only.Marker == Marker.Author ? new Clue.Writer(only.Value, Sureness.Likely) : new Clue.TranslatedBy(only.Value, null);

    private static Marker? MarkerOf(string job) => job switch
    {
        "著者" or "作者" or "筆者" or "原作" or "文" or "著" or "作" => Marker.Author,
        "訳者" or "翻訳" or "和訳" or "邦訳" or "訳" => Marker.Translator,
        _ => null,
    };

    private static bool IsName(string text) => Name.IsMatch(text) && Shapes.MayBeName(text) && !Phrase.IsMatch(text);
}
