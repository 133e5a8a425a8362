using System.Buffers;
using System.Text.RegularExpressions;
using Archive.Importing.Dates;
using Archive.Importing.Texts;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Looks at one line by itself: a closed set of small readers, of which the first that knows the line speaks.</summary>
internal static class ClueReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    // For expressions with so many choices that a hostile line would never end.
    private const RegexOptions Linear = Options | RegexOptions.NonBacktracking;

    private const int LongestLine = 200;
    private const int LongestName = 40;
    private const int LongestTranslator = 24;
    private const int YearAlone = 4; // which may belong to a title

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("をがはへ―—？！");

    // In a bracket before words: what kind of text it is, rather than who made it.
    private static readonly Regex Kind = new("^(翻訳|和訳|訳文|日本語訳|邦訳|英訳)$", Options);

    // Labels with which no longer word begins.
    private static readonly Regex OfTwoWords = new("^(記事|原題)", Options);

    // No name has these: a particle between two words, the part of a series behind it, or the bracket of a quotation.
    private static readonly Regex OfTitle = new(@"[\p{IsCJKUnifiedIdeographs}ァ-ヶー][のにで][\p{IsCJKUnifiedIdeographs}ァ-ヶー]|\((前|後|中|上|下|[0-9]+|第.{1,4})[編篇]?\)$|[「『]", Options);

    private const string Bullet = @"^[●◆■▼▽○◎・※*→▶>\s-]*";

    private static readonly Regex InBrackets = new(
        $@"{Bullet}[<\[【〈《(](?<label>{Markers.Choice})(?![A-Za-z])\s*[::・=]?\s*(?<inner>[^<>\[\]【】〈〉《》]*?)[>\]】〉》)]\s*[::]?\s*(?<rest>.*)$", Options);

    private static readonly Regex WithColon = new($@"{Bullet}(?<label>{Markers.Choice})\s*[:=]\s*(?<value>.*)$", Options);

    private static readonly Regex WithSpace = new($@"{Bullet}(?<label>{Markers.LongChoice})\s+(?<value>.+)$", Options);

    private static readonly Regex Alone = new($@"{Bullet}(?<label>{Markers.LongChoice}|Original article|Original title|Translated by|Written by)$", Options);

    private static readonly Regex EnglishLabel = new(
        @"^(?<label>Originally published (?:in|at|by|on)|First published (?:in|by|on)|Translated by|Written by|Translation by|Translated on|Published on|Posted on|Updated on|Last updated|Last modified on|Last modified|Published|Posted|Updated)\s+(?<value>.+?)\.?$", Options);

    private static readonly Regex Here = new(@"^[(（\[※・●\s]*(?<label>記事原文|原文記事|英語原文|原文|元記事|原記事)\s*(は|の|へは|へのリンクは)?\s*(リンク|アドレス|URL)?(は)?\s*(こちら|コチラ|ここ|下記|以下)[^。]{0,6}[。.::→)）\s]*(?<value>https?://\S+)?$", Options);

    private static readonly Regex Posted = new(@"^Posted\s+(by\s+(?<name>.{1,40}?)\s+)?(on|at)\s+(?<date>.+)$", Options);

    private static readonly Regex Poster = new(@"^投稿者\s*[::]?\s*(?<name>.{1,40}?)\s+(投稿)?日時\s*[::]?\s*(?<date>.+)$", Linear);

    private static readonly Regex From = new(
        @"^[(【<]?\s*(?<site>サイト|ブログ|雑誌|新聞)?\s*[・::]?\s*[「『]?(?<name>[^。「」『』]{2,40}?)[」』]?\s*(?<article>の(記事|ブログ|サイト|論説|社説|コラム))?より(?<kind>転載|引用|翻訳|抄訳|要約)?\s*[)】>]?$", Linear);

    private static readonly Regex Citation = new(
        """^[\[●・*■(<\s]*(?<author>[^“”"「」,]{3,40}),?\s*[“"「『](?<title>[^”"」』]{3,200}?),?[”"」』]\s*[,、(]?\s*(?<publication>[^,、()]{2,60}?)([,、]\s*(no|vol|第)\.?\s*[0-9]+号?)*[,、(]\s*(?<date>[^()\]]{4,40})[)\]>.\s]*$""", Options);

    private static readonly Regex PublishedAs = new(
        """^[\[(<\s]*(Originally|First) published( in [A-Z][a-z]+)? as\s*[“"「『](?<title>[^”"」』]{3,200}?),?[”"」』]\s*,?\s*(in\s+)?(?<publication>[^,、()]{2,60}?)[,、(]\s*(?<date>[^()\]]{4,40})[)\]>.\s]*$""", Options);

    private static readonly Regex Journal = new(@"^[(\[]?(掲載|出典|初出)?[::]?[『「](?<name>[^』」]{2,30})[』」]\s*(第?\s*[0-9]+\s*[号巻]|通巻|No\.|Vol\.)?[^。]{0,20}$", Options);

    private static readonly Regex Clock = new(@"^\s*[0-9]{1,2}[.:][0-9]{2}\s*([AP]M)?\s*([A-Z]{2,4})?$", Options);

    /// <summary>Null for a line that says nothing by itself.</summary>
    public static Clue? Read(PastedLine line)
    {
        var text = line.Folded.Trim();
        if (text.Length is 0 or > LongestLine)
        {
            return null;
        }

        return CompoundLines.Read(text) ?? Colophons.Read(text) ?? ReadPart(line);
    }

    /// <summary>What one of several things on a line says, or the only one.</summary>
    public static Clue? ReadPart(PastedLine line)
    {
        var text = line.Folded.Trim();
        return PostedBy(text) ?? Labelled(line.FoldedLine) ?? Web(line.FoldedLine) ?? Furniture(text) ?? Cited(text) ?? DateAlone(text)
            ?? NameForms.Read(text) ?? Published(text) ?? Issue(text) ?? Dated(line.FoldedLine);
    }

    public static FoundDate? DateIn(string folded) => DateFinder.AtEnd(folded, DateSetting.Label);

    private static Clue? Furniture(string text) => FurnitureWords.RoleOf(text) is { } role ? new Clue.Furniture(role) : null;

    private static Clue? Labelled(FoldedLine line)
    {
        if (InBrackets.Match(line.Text) is { Success: true } bracketed)
        {
            var inner = line.Original(bracketed.Groups["inner"]);
            var rest = line.Original(bracketed.Groups["rest"]);
            return IsLongerWord(bracketed, rest) || IsBeforeTitle(bracketed, rest) ? null : new Clue.Labelled(Markers.Of(bracketed.Groups["label"].Value), inner.EndsWith("推薦", StringComparison.Ordinal) ? rest : $"{inner} {rest}".Trim());
        }

        var space = WithSpace.Match(line.Text);
        var match = Here.Match(line.Text) is { Success: true } here ? here
            : WithColon.Match(line.Text) is { Success: true } colon ? colon
            : EnglishLabel.Match(line.Text) is { Success: true } english ? english
            : space.Success && space.Groups["value"].Length <= LongestName * 2
                && !Shapes.EndsSentence(line.Text) ? space
            : Alone.Match(line.Text);
        if (!match.Success || FurnitureWords.IsRelatedHeading(line.Text) || FurnitureWords.IsPostedAt(line.Text) || (match == space && !IsNamed(match)))
        {
            return null;
        }

        return new Clue.Labelled(Markers.Of(match.Groups["label"].Value), match.Groups["value"] is { Success: true } value ? line.Original(value) : "");
    }

    /// <summary><c>【文化】町の本屋</c>: the label is only the beginning of a word. A name, a link or an address may be written right behind one.</summary>
    private static bool IsLongerWord(Match bracketed, string rest)
    {
        var (label, inner) = (bracketed.Groups["label"], bracketed.Groups["inner"]);
        return inner.Index == label.Index + label.Length && inner.Length > 0 && char.IsLetter(inner.Value[0]) && !OfTwoWords.IsMatch(label.Value)
            && Markers.Of(label.Value) switch
            {
                Marker.Author or Marker.Translator => !NameForms.IsName(inner.Value),
                Marker.Original or Marker.Publication => !Shapes.MayBeLinkWord(inner.Value) && !rest.Contains("://", StringComparison.Ordinal),
                Marker.Other => false, // of which nothing is written
                _ => true,
            };
    }

    /// <summary><c>[翻訳] 題名</c>: a category of a blog, and not the name of who translated.</summary>
    private static bool IsBeforeTitle(Match bracketed, string rest) =>
        Markers.Of(bracketed.Groups["label"].Value) == Marker.Translator && bracketed.Groups["inner"].Length == 0 && MayBeTitle(bracketed.Groups["label"].Value, rest);

    /// <summary>Whether words are too many for a name, or have what no name has; a day shows that they are one.</summary>
    private static bool MayBeTitle(string label, string words) =>
        (words.Length > LongestTranslator || words.AsSpan().ContainsAny(NotInNames) || (Kind.IsMatch(label) && OfTitle.IsMatch(Folding.Compatible(words))))
        && !DateFinder.All(Folding.Compatible(words), DateSetting.Label).Any();

    /// <summary><c>翻訳 町</c> may be two words of anything.</summary>
    private static bool IsNamed(Match label) => Markers.Of(label.Groups["label"].Value) != Marker.Translator || label.Groups["value"].Length > 2;

    private static Clue? PostedBy(string text)
    {
        var english = Posted.Match(text);
        var match = english.Success ? english : Poster.Match(text) is { Success: true } poster ? poster : FurnitureWords.FirstEntry(text);
        if (!match.Success)
        {
            return null;
        }

        var date = DateFinder.All(match.Groups["date"].Value, DateSetting.Text).FirstOrDefault();
        return date is null ? null : new Clue.PostedBy(match.Groups["name"] is { Success: true, Value: var name } ? name : null, date, english.Success);
    }

    private static Clue? Web(FoldedLine line) => WebAddresses.Whole(line) is { } url ? new Clue.WebAddress(url) : null;

    private static Clue? Cited(string text)
    {
        var published = PublishedAs.Match(text);
        if ((published.Success ? published : Citation.Match(text)) is not { Success: true } match || DateFinder.Whole(match.Groups["date"].Value, DateSetting.Label) is not { } date)
        {
            return null;
        }

        return new Clue.Cited(
            match.Groups["author"] is { Success: true, Value: var author } ? author.Trim() : null, match.Groups["title"].Value.Trim(' ', ','), match.Groups["publication"].Value.Trim(), date);
    }

    private static Clue? DateAlone(string text) =>
        DateFinder.Whole(text, DateSetting.Text) is { } whole ? new Clue.LoneDate(whole)
        : DateFinder.All(text, DateSetting.Text).FirstOrDefault() is not { Start: 0 } first ? null
        : text.Length <= 60 && FurnitureWords.HasPermalink(text[first.End..]) ? new Clue.LoneDate(first)
        : Clock.IsMatch(text.AsSpan(first.End)) ? new Clue.LoneDate(first)
        : text.Length <= 80 && HasOnlyFurnitureBehind(text[first.End..]) ? new Clue.LoneDate(first)
        : null;

    /// <summary><c>掲載　無料記事　印刷用</c></summary>
    private static bool HasOnlyFurnitureBehind(string rest) =>
        rest.Split([' ', '|', '/'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        && words.All(word => word is "掲載" or "更新" or "公開" or "配信" or "投稿" || FurnitureWords.RoleOf(word) is Role.Share or Role.Navigation);

    private static Clue? Published(string text)
    {
        if (From.Match(text) is not { Success: true } match || !(match.Groups["site"].Success || match.Groups["article"].Success
            || match.Groups["kind"].Success))
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var date = DateFinder.AtEnd(name, DateSetting.Label);
        return new Clue.Published((date is null ? name : name[..date.Start]).Trim(' ', '、', ',', '・'), date);
    }

    /// <summary><c>『思想の川』第1718号 2017.2</c>: a journal with its issue.</summary>
    private static Clue? Issue(string text) =>
        Journal.Match(text) is { Success: true } match && DateFinder.AtEnd(text, DateSetting.Label) is { } date ? new Clue.Published(match.Groups["name"].Value, date) : null;

    private static Clue? Dated(FoldedLine line)
    {
        var text = line.Text.TrimEnd();
        var dates = DateFinder.All(text, DateSetting.Text).Where(date => date.IsMoreThanYear).ToList();
        return dates switch
        {
            [] => Season(line, text),
            [var date] when DateFinder.AtEnd(text, DateSetting.Text) is not null =>
                Bare(line, 0, date.Start) is var before && before.Length <= LongestName && Shapes.MayBeName(before) ? new Clue.Dated(before, date) : null,
            [{ Date.Day: not null } day] when text.AsSpan(day.End) is [' ' or ':' or '|' or '「' or '『' or '【' or ')', ..] => Within(line, text, day),
            _ => null,
        };
    }

    /// <summary>A day with something behind it: whose it is, or a title.</summary>
    private static Clue? Within(FoldedLine line, string text, FoundDate date)
    {
        var before = Bare(line, 0, date.Start);
        var after = Bare(line, date.End, text.Length - date.End);
        return after.Length == 0 ? null
            : before.Length == 0 && KanjiNames.IsSpaced(Folding.Compatible(after)) ? new Clue.Several([new Clue.LoneDate(date), new Clue.Writer(after, Sureness.Likely)])
            : before.Length == 0 && Shapes.MayBeName(after) && (Shapes.IsPerson(after) || Shapes.IsPublication(after)) ? new Clue.Dated(after, date)
            : before.Length <= 20 && (before.Length == 0 || Shapes.MayBeName(before)) ? new Clue.Prefixed(before, date, after)
            : null;
    }

    /// <summary><c>The Sample Quarterly, Spring 2021</c>: less than a month, which only behind the name of a publication is a date.</summary>
    private static Clue.Dated? Season(FoldedLine line, string text) =>
        DateFinder.AtEnd(text, DateSetting.Label) is { Start: > 0, Length: > YearAlone } date && Bare(line, 0, date.Start) is var name
        && name.Length <= LongestName && Shapes.IsLatin(name) && Shapes.IsPublication(name) && Shapes.MayBeName(name)
            ? new Clue.Dated(name, date)
            : null;

    private static string Bare(FoldedLine line, int start, int length) =>
        line.Original(start, length).Trim(' ', '　', '、', ',', '，', '(', ')', '（', '）', '[', ']', '<', '>', '＜', '＞', '・', ':', '：', '|', '-', '—', '『', '』', '「', '」');
}
