using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class CollationTests
{
    [Theory]
    [InlineData("あい うえ かき")]
    [InlineData("かき かぎ がき さき")]
    [InlineData("は ば ぱ はあ")]
    [InlineData("はー はあ ひ")]
    [InlineData("きょう きよう きょうと")]
    [InlineData("かって かつて かつで")]
    [InlineData("さーば サーバ サーバー さあばあ")]
    [InlineData("かな カナ かなえ")]
    [InlineData("サハラ 「サハラ」の夜 サバンナ 『さばんな』紀行")]
    [InlineData("ジョージ ジョー・バイデン ジョン")]
    [InlineData("すすき すゞき すずき")]
    [InlineData("ウァン ヴァン ウイ")]
    [InlineData("プㇰ プク ぷくぷく")]
    [InlineData("ユㇱキ ユシク")]
    [InlineData("ああ あ_い あう あ_え あ・お")]
    [InlineData("ん nato NATO 2022 愛 Ω")]
    [InlineData("キリル Кирилл 한국")]
    public void Japanese_names_in_their_order(string names) => AssertOrder(names, name => Collation.Japanese(name.Replace('_', ' ')));

    [Theory]
    [InlineData("A An_apple The_Apple Apple_pie Apples")]
    [InlineData("New_York Newark Newton")]
    [InlineData("resume Resume résumé Résumé resumed")]
    [InlineData("Oslo øslo Østergaard Oz")]
    [InlineData("e_mail e-mail email")]
    [InlineData("“The_Wall” Walls")]
    [InlineData("Zebra 10_years かな")]
    public void English_names_in_their_order(string names) => AssertOrder(names, name => Collation.English(name.Replace('_', ' ')));

    [Theory]
    [InlineData("愛", "あい", "あ")]
    [InlineData("大阪", "オオサカ", "あ")]
    [InlineData("学校", "がっこう", "か")]
    [InlineData("NATO拡大", "ナトーかくだい", "な")]
    [InlineData("ソ連崩壊", null, "さ")]
    [InlineData("ﾊﾟﾚｽﾁﾅ", null, "は")]
    [InlineData("ヴェトナム", null, "あ")]
    [InlineData("ンジャメナ", null, "わ")]
    [InlineData("「ガザ」", null, "か")]
    [InlineData("Ｍｏｏｎ of Alabama", null, "A–Z")]
    [InlineData("Žižek", null, "A–Z")]
    [InlineData("２０２２年", null, "0–9")]
    [InlineData("人々", null, "漢字")]
    [InlineData("『𠮷野家』", null, "漢字")]
    [InlineData("Россия", null, "その他")]
    [InlineData("★", null, "その他")]
    [InlineData("", null, "その他")]
    public void A_Japanese_name_stands_under_its_heading(string name, string? reading, string heading) =>
        Assert.Equal(heading, Collation.Japanese(name, reading).Group.Heading);

    [Theory]
    [InlineData("The Guardian", null, "G")]
    [InlineData("Escobar", "Escobar, Pepe", "E")]
    [InlineData("Pepe Escobar", "Escobar, Pepe", "E")]
    [InlineData("An Jung-geun", "An Jung-geun", "A")]
    [InlineData("“a quiet river”", null, "Q")]
    [InlineData("The", null, "T")]
    [InlineData("– dash", null, "D")]
    [InlineData("Ægir", null, "A")]
    [InlineData("9/11", null, "0–9")]
    [InlineData("日本", null, "Other")]
    public void An_English_name_stands_under_its_heading(string name, string? sort, string heading) =>
        Assert.Equal(heading, Collation.English(name, sort).Group.Heading);

    [Fact]
    public void Headings_follow_each_other_as_in_a_dictionary()
    {
        string[] names = ["Я", "漢", "1", "B", "わ", "ら", "や", "ま", "は", "な", "た", "さ", "か", "あ"];

        var headings = names.Select(name => Collation.Japanese(name)).Order().Select(key => key.Group.Heading);

        Assert.Equal(["あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ", "A–Z", "0–9", "漢字", "その他"], headings);
    }

    [Theory]
    [InlineData("東京", true)]
    [InlineData("「東京」裁判", true)]
    [InlineData("お茶の水", false)]
    [InlineData("NATO拡大", false)]
    [InlineData("★", false)]
    public void Only_a_name_that_begins_with_a_kanji_needs_a_reading(string name, bool needs) =>
        Assert.Equal(needs, Collation.NeedsReading(name));

    [Fact]
    public void Two_names_with_one_reading_never_change_places() =>
        Assert.True(Collation.Japanese("橋本", "はしもと").CompareTo(Collation.Japanese("端本", "はしもと")) != 0);

    private static void AssertOrder(string names, Func<string, SortKey> key)
    {
        var expected = names.Split(' ');

        Assert.Equal(expected, expected.Reverse().OrderBy(key));
        Assert.Equal(expected.Length, expected.Select(key).Distinct().Count());
    }
}
