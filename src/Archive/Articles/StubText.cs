using Archive.Problems;

namespace Archive.Articles;

/// <summary>The sentences that stand in a new file until its author has written there: where one is left, a page would show it.</summary>
internal static class StubText
{
    /// <summary>In a translation that is to be written.</summary>
    public static readonly Wording Translation = new("ここに訳文を書きます。段落の間には空行を入れてください。", "Write the translation here, with a blank line between paragraphs.");

    /// <summary>In an original that is to be copied.</summary>
    public static readonly Wording Original = new("ここに原文を写します。", "Copy the original here.");

    /// <summary>In the form for a new article that the guides open on GitHub.</summary>
    public static readonly Wording Form = new("ここに訳文を貼り付けます。", "Paste the translation here.");

    /// <summary>On the page that says who keeps the archive.</summary>
    public static readonly Wording Keeper = new(
        "ここに、あなたがどういう方で、なぜこの文庫を作ったかを、二、三文で書いてください。",
        "Say here in two or three sentences who you are and why you made this archive.");

    /// <summary>In the article with which an archive begins.</summary>
    public static readonly Wording Sample = new("これは見本の記事です。自分の記事を載せたら、消してください。", "This is a sample. Delete it when you have articles of your own.");

    private static readonly string[] All =
        [.. new[] { Translation, Original, Form, Keeper, Sample }.SelectMany(words => new[] { words.Japanese, words.English })];

    /// <param name="bodyStart">Where the text begins, below the front matter.</param>
    public static void Check(SourceText source, int bodyStart, ProblemList problems)
    {
        foreach (var sentence in All)
        {
            if (source.Text.IndexOf(sentence, bodyStart, StringComparison.Ordinal) is >= 0 and var at)
            {
                problems.Add(BodyProblems.StubText(source.At(at, sentence.Length)));
            }
        }
    }

    /// <summary>A new article has its id for a title; a title with a hyphen and no capital that is the id as well was never written.</summary>
    public static void CheckTitle(Located<string> title, string id, ProblemList problems)
    {
        if (title.Value == id && id.Contains('-', StringComparison.Ordinal))
        {
            problems.Add(BodyProblems.StubTitle(title.At, id));
        }
    }
}
