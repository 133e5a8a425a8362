namespace Archive.Tests.Alignment;

/// <summary>A translated article of which one paragraph has no counterpart: it was left out of one text, or put into the other.</summary>
/// <param name="At">Where in the longer text the paragraph stands that the other does not have.</param>
internal sealed record Fault(IReadOnlyList<string> Japanese, IReadOnlyList<string> English, bool IsInJapanese, int At)
{
    public static Fault Some(Random random)
    {
        var number = random.Next(TranslatedArticle.All.Count);
        var article = TranslatedArticle.All[number];
        var stranger = TranslatedArticle.All[(number + 1) % TranslatedArticle.All.Count];
        var (japanese, english) = (article.Japanese.ToList(), article.English.ToList());
        var (inJapanese, leavesOut, at) = (random.Next(2) == 0, random.Next(2) == 0, random.Next(japanese.Count));
        if (leavesOut)
        {
            (inJapanese ? english : japanese).RemoveAt(at);
        }
        else
        {
            var strange = inJapanese ? stranger.Japanese : stranger.English;
            (inJapanese ? japanese : english).Insert(at, strange[random.Next(strange.Count)]);
        }

        return new Fault(japanese, english, inJapanese, at);
    }

    public override string ToString() => $"{At} in {(IsInJapanese ? Japanese[At] : English[At])}";
}
