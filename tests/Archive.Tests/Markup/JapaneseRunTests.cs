using System.Text;
using Archive.Markup;
using Archive.Markup.Bodies;

namespace Archive.Tests.Markup;

/// <summary>What is looked at eight characters at a time is the same as one by one.</summary>
public sealed class JapaneseRunTests
{
    private const string Plain = "川のカー々、。「」【〇漢ゖァ・㐀鿿";
    private const int Length = 29; // some eights, and a few
    private const string Others = " aA1-'゛゜゠ゝㇰ㈱㍻　（）ｶ〒𠮷\u009F\uFDD0\uFFFE\u007F";

    [Fact]
    public void A_run_ends_before_the_first_other_character()
    {
        foreach (var other in Others)
        {
            for (var place = 0; place < Length; place++)
            {
                var text = Repeated(place) + other + Repeated(Length - place - 1);

                Assert.Equal(place, JapaneseRun.Length(text));
            }
        }
    }

    [Fact]
    public void A_run_counts_as_its_characters_do_one_by_one()
    {
        for (var length = 0; length < 40; length++)
        {
            var text = Repeated(length);

            Assert.Equal(text.Sum(character => JapaneseRun.Count([character])), JapaneseRun.Count(text));
            Assert.Equal(text.Count(character => !"、。「」【・".Contains(character, StringComparison.Ordinal)), JapaneseRun.Count(text));
        }
    }

    [Fact]
    public void What_HTML_forbids_is_found_wherever_it_stands()
    {
        foreach (var forbidden in "\u007F\u0080\u009F\uFDD0\uFDEF\uFFFE\uFFFF")
        {
            for (var place = 0; place < Length; place++)
            {
                using var html = new HtmlBuffer();
                html.Text(Repeated(place) + forbidden + Repeated(Length - place - 1));

                Assert.Equal(Repeated(place) + Repeated(Length - place - 1), Encoding.UTF8.GetString(html.Written));
            }
        }
    }

    private static string Repeated(int length) => string.Concat(Enumerable.Range(0, length).Select(index => Plain[index % Plain.Length]));
}
