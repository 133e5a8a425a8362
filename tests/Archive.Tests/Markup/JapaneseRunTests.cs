using System.Text;
using Archive.Markup;
using Archive.Markup.Bodies;

namespace Archive.Tests.Markup;

/// <summary>What is looked at eight characters at a time is the same as one by one.</summary>
public sealed class JapaneseRunTests
{
    private const string Plain = "川のカー々、。「」【〇漢ゖァ・㐀鿿";
    private const int Longest = 29; // some eights, and a few
    private const string Others = " aA1-'゛゜゠ゝㇰ㈱㍻　（）ｶ〒𠮷\u009F\uFDD0\uFFFE\u007F";

    [Fact]
    public void A_run_ends_before_the_first_other_character()
    {
        foreach (var other in Others)
        {
            foreach (var (before, behind) in Surroundings())
            {
                Assert.Equal(before.Length, JapaneseRun.Length(before + other + behind));
            }
        }
    }

    [Fact]
    public void A_text_that_has_none_is_one_run()
    {
        for (var length = 0; length < Longest; length++)
        {
            Assert.Equal(length, JapaneseRun.Length(Repeated(length)));
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
            foreach (var (before, behind) in Surroundings())
            {
                using var html = new HtmlBuffer();
                html.Text(before + forbidden + behind);

                Assert.Equal(before + behind, Encoding.UTF8.GetString(html.Written));
            }
        }
    }

    /// <summary>What may stand before a character and behind it, of every length.</summary>
    private static IEnumerable<(string Before, string Behind)> Surroundings() =>
        from length in Enumerable.Range(0, Longest)
        from place in Enumerable.Range(0, length + 1)
        select (Repeated(place), Repeated(length - place));

    private static string Repeated(int length) => string.Concat(Enumerable.Range(0, length).Select(index => Plain[index % Plain.Length]));
}
