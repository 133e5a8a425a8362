using System.Text;
using Archive.Markup;

namespace Archive.Tests.Markup;

/// <summary>What is encoded eight characters at a time has the bytes that the framework gives it.</summary>
public sealed class Utf8EncoderTests
{
    private const int Longest = 29; // some eights, and a few
    private const string Characters = "川のカーa、1 \u007F\u0080é\u07FF\u0800\uD7FF\uE000＂\uFFFD\uFFFF\n鿿ㇰ";

    [Theory]
    [InlineData("𠮷")]
    [InlineData("\uD842")]
    [InlineData("\uDFB7")]
    [InlineData("\uDFB7\uD842")]
    [InlineData("é")]
    [InlineData("a")]
    [InlineData("")]
    public void Wherever_a_character_stands_its_bytes_are_the_same(string other)
    {
        for (var length = 0; length < Longest; length++)
        {
            for (var place = 0; place <= length; place++)
            {
                var japanese = new string('川', place) + other + new string('、', length - place);
                var english = new string('a', place) + other + new string('z', length - place);

                Assert.Equal(Encoding.UTF8.GetBytes(japanese), Bytes(japanese));
                Assert.Equal(Encoding.UTF8.GetBytes(english), Bytes(english));
            }
        }
    }

    [Fact]
    public void Characters_of_one_two_and_three_bytes_stand_beside_each_other()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var text = new string(random.GetItems<char>(Characters, random.Next(60)));

            Assert.Equal(Encoding.UTF8.GetBytes(text), Bytes(text));
        }
    }

    private static byte[] Bytes(string text)
    {
        var room = new byte[Utf8Encoder.RoomFor(text.Length)];
        return room[..Utf8Encoder.Write(text, room)];
    }
}
