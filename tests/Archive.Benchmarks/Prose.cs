namespace Archive.Benchmarks;

/// <summary>Fills the slots of sentences; one throw of the dice gives the sentence in both languages.</summary>
internal sealed class Prose(Dice dice)
{
    public Pair Sentence() => Filled(dice.Pick(Sentences.All));

    public Pair Heading() => Filled(dice.Pick(Sentences.Headings));

    public Pair Title() => Filled(dice.Pick(Sentences.Titles));

    public Pair Mention(Pair link) => dice.Pick(Sentences.Mentions).Replace("{link}", link);

    public Pair Thing() => dice.Pick(Vocabulary.Things);

    /// <summary>A paragraph of some sentences; Japanese sets no space between them.</summary>
    public Pair Paragraph(int sentences) =>
        Enumerable.Range(0, sentences).Select(_ => Sentence()).Aggregate((text, next) => Joined(text, next));

    public static Pair Joined(Pair text, Pair next) => (text.Japanese + next.Japanese, $"{text.English} {next.English}");

    private Pair Filled(Pair pattern)
    {
        foreach (var (slot, words) in Vocabulary.Slots)
        {
            if (pattern.Japanese.Contains(slot, StringComparison.Ordinal) || pattern.English.Contains(slot, StringComparison.Ordinal))
            {
                var unused = words.Where(word => !pattern.English.Contains(word.English, StringComparison.Ordinal));
                pattern = pattern.Replace(slot, dice.Pick([.. unused]));
            }
        }

        return (pattern.Japanese, char.ToUpperInvariant(pattern.English[0]) + pattern.English[1..]);
    }
}
