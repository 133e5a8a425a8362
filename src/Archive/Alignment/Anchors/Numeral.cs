using System.Runtime.CompilerServices;

namespace Archive.Alignment.Anchors;

/// <summary>A number in figures or in kanji: <c>12,500</c>, <c>3万5000</c>, <c>二〇一九</c>, <c>昭和三十九</c>.</summary>
internal ref struct Numeral
{
    private const int Thousandths = 1000;
    private const string Figures = "〇一二三四五六七八九";
    private const string Counters = "年月日時分人回度つ個冊本枚歳世代か倍万億円番通丁隻台軒か箇ヶ";
    private const long TooLarge = 1_000_000_000_000_000;

    private readonly ReadOnlySpan<char> _text;
    private long _whole;
    private long _below;
    private long _figures;

    private Numeral(ReadOnlySpan<char> text) => _text = text;

    /// <summary>How many characters it takes; 0 where the text begins with no number that tells blocks apart.</summary>
    public int Length { get; private set; }

    public long InThousandths { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBegin(char character) =>
        IsDigit(character) || character is '〇' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千'
            or '明' or '大' or '昭' or '平' or '令';

    /// <summary>The number that the text begins with.</summary>
    public static Numeral At(ReadOnlySpan<char> text)
    {
        var era = EraBefore(text);
        var numeral = new Numeral(era == 0 ? text : text[2..]);
        numeral.Read();
        if (era == 0 || numeral.Length == 0)
        {
            return era == 0 && IsTelling(text, numeral.Length) ? numeral : default;
        }

        numeral.Length += 2;
        numeral.InThousandths += era * Thousandths;
        return numeral;
    }

    /// <summary>The year before the first of an era; 0 where the text names none.</summary>
    private static long EraBefore(ReadOnlySpan<char> text) => text.Length < 3 ? 0 : text[..2] switch
    {
        "明治" => 1867,
        "大正" => 1911,
        "昭和" => 1925,
        "平成" => 1988,
        "令和" => 2018,
        _ => 0,
    };

    /// <summary>A lone kanji is as often part of a word (一部, 千葉) unless something counted follows.</summary>
    private static bool IsTelling(ReadOnlySpan<char> text, int length) => length switch
    {
        0 => false,
        1 when !IsDigit(text[0]) => text.Length > 1 && (text[0] == '一' ? text[1] is '月' or '日' : Counters.Contains(text[1], StringComparison.Ordinal)),
        _ => true,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    private void Read()
    {
        while (Length < _text.Length && Take(_text[Length]) && _whole < TooLarge)
        {
            Length++;
        }

        InThousandths += (_whole + _below + _figures) * Thousandths;
    }

    /// <summary>Takes one sign into the number; false where it ends before it.</summary>
    private bool Take(char sign)
    {
        if (Digit(sign) is >= 0 and var digit && _figures < TooLarge)
        {
            _figures = (_figures * 10) + digit;
            return true;
        }

        switch (sign)
        {
            case '十' or '百' or '千':
                _below += Math.Max(_figures, 1) * (sign == '十' ? 10 : sign == '百' ? 100 : 1000);
                _figures = 0;
                return true;
            case '万' or '億' or '兆' when Length > 0:
                _whole += Math.Max(_below + _figures, 1) * (sign == '万' ? 10_000 : sign == '億' ? 100_000_000 : 1_000_000_000_000);
                InThousandths *= sign == '万' ? 10_000 : sign == '億' ? 100_000_000 : 1;
                (_below, _figures) = (0, 0);
                return true;
            case ',' or '，':
                return IsGroup(Length + 1);
            case '.' or '．':
                return TakeTenths();
            default:
                return false;
        }
    }

    private static int Digit(char sign) => sign switch
    {
        >= '0' and <= '9' => sign - '0',
        >= '０' and <= '９' => sign - '０',
        _ => Figures.IndexOf(sign, StringComparison.Ordinal),
    };

    /// <summary>Whether three digits and no fourth stand there, as behind the comma of <c>12,500</c>.</summary>
    private readonly bool IsGroup(int start) =>
        Length > 0 && start + 3 <= _text.Length && IsDigit(_text[start]) && IsDigit(_text[start + 1]) && IsDigit(_text[start + 2])
        && (start + 3 == _text.Length || !IsDigit(_text[start + 3]));

    /// <summary>Of what stands behind a point the first digit counts.</summary>
    private bool TakeTenths()
    {
        if (Length == 0 || Length + 1 >= _text.Length || !IsDigit(_text[Length + 1]))
        {
            return false;
        }

        InThousandths += Digit(_text[Length + 1]) * (Thousandths / 10);
        Length++;
        return true;
    }
}
