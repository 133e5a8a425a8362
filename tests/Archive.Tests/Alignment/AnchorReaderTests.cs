using Archive.Alignment.Anchors;

namespace Archive.Tests.Alignment;

/// <summary>What stands in both languages alike is found to be alike.</summary>
public sealed class AnchorReaderTests
{
    [Theory]
    [InlineData("2,300人", "the 2,300 of them")]
    [InlineData("２０１９年", "in 2019")]
    [InlineData("二〇一九年", "in 2019")]
    [InlineData("昭和三十九年", "in 1964")]
    [InlineData("1万8000トン", "18,000 tons")]
    [InlineData("1億2000万ドル", "120 million dollars")]
    [InlineData("4億7000万", "470 million")]
    [InlineData("口径8.4メートル", "8.4 metres")]
    [InlineData("二十三日", "twenty-three days")]
    [InlineData("二十万", "two hundred thousand")]
    [InlineData("3月", "in March")]
    [InlineData("2回", "Twice")]
    [InlineData("30年", "thirty years")]
    [InlineData("10年", "ten years")]
    [InlineData("40年", "forty years")]
    [InlineData("5番目", "the fifth")]
    [InlineData("6人", "six of them")]
    [InlineData("70人", "Seventy of them")]
    [InlineData("8人", "eight of them")]
    [InlineData("11人", "eleven of them")]
    [InlineData("9人", "nine of them")]
    [InlineData("12個", "a dozen")]
    [InlineData("NATO加盟国", "members of NATO")]
    [InlineData("カザフスタン", "Kazakhstan")]
    [InlineData("ワシントン", "Washington")]
    [InlineData("カーペンター", "Carpenter")]
    [InlineData("マルクス", "Marx")]
    [InlineData("ハンニバル", "Hannibal")]
    [InlineData("サンドヴァル", "Sandoval")]
    public void A_fact_is_the_same_in_both_languages(string japanese, string english)
    {
        var (one, other) = (Read(japanese), Read(english));

        Assert.Contains(one, anchor => other.Any(found => found == anchor || AreAlike(anchor, found)));
    }

    [Theory]
    [InlineData("一部の千葉", "3.5")]
    [InlineData("12日", "13 days")]
    [InlineData("ロンドン", "Berlin")]
    [InlineData("NATO", "NASA")]
    [InlineData("一万", "100")]
    public void Different_facts_are_not(string one, string other) => Assert.Empty(Read(one).Intersect(Read(other)));

    [Fact]
    public void A_length_is_counted_without_white_space()
    {
        var reader = new AnchorReader();
        reader.Begin("In 2019 カザフ スタン は。");

        Assert.Equal(2 + 4 + 3 + 3 + 2, reader.Length);
    }

    private static bool AreAlike(int one, int other) =>
        Anchor.KindOf(one) == AnchorKind.Name && Anchor.KindOf(other) == AnchorKind.Name && Skeleton.AreAlike(one, other);

    private static int[] Read(string text)
    {
        var reader = new AnchorReader();
        reader.Begin(text);
        return reader.Found.ToArray();
    }
}
