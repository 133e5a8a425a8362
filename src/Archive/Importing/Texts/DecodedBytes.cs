using System.Text;
using System.Text.RegularExpressions;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing.Texts;

/// <summary>The bytes of a pasted text in whatever encoding it is: said by the keeper, by a mark at its beginning or by a page's head, else told by what is valid.</summary>
internal static class DecodedBytes
{
    private const int MetaWithin = 2048;

    // One in so many, and it is a picture that happens to be valid text.
    private const int MostControls = 50;

    private static readonly Regex Meta = new("""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static DecodedBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a name as keepers and pages write it; null for one that nobody knows.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return Encoding.GetEncoding(
                name.ToLowerInvariant() switch
                {
                    "sjis" or "shift-jis" or "shiftjis" or "x-sjis" or "cp932" or "windows-31j" or "shift_jis" => "shift_jis",
                    "eucjp" or "x-euc-jp" => "euc-jp",
                    "jis" => "iso-2022-jp",
                    "utf-16le" => "utf-16",
                    "utf8" => "utf-8",
                    var other => other,
                },
                EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException) // the second for one that is not safe to read
        {
            return null;
        }
    }

    /// <summary>Null where the bytes are no text, too many, or in no one encoding; the problem says which.</summary>
    /// <param name="named">What the keeper says; null to find out.</param>
    public static string? Read(string path, byte[] bytes, Encoding? named, ProblemList problems)
    {
        if (!Utf8Text.Fits(path, bytes.Length, problems))
        {
            return null;
        }

        if (named is null && Array.IndexOf(bytes, (byte)0) is >= 0 and var nul && EncodingGuess.Of(bytes) is null)
        {
            problems.Add(InputProblems.NotText(Location.StartOf(path), nul + 1));
            return null;
        }

        var text = Candidates(bytes, named).Select(encoding => Decoded(bytes, encoding)).FirstOrDefault(decoded => decoded is not null);
        if (text is null)
        {
            problems.Add(ImportProblems.MixedEncodings(Location.StartOf(path)));
            return null;
        }

        if (text.Count(IsNoText) * MostControls > text.Length)
        {
            problems.Add(InputProblems.NotText(Location.StartOf(path), Math.Max(0, Array.IndexOf(bytes, (byte)0)) + 1));
            return null;
        }

        return text;
    }

    private static bool IsNoText(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085');

    private static IEnumerable<Encoding> Candidates(byte[] bytes, Encoding? named)
    {
        if (named is not null)
        {
            return [named];
        }

        var guess = EncodingGuess.Of(bytes);
        string?[] names = guess is "ISO-2022-JP" or "UTF-16" or "UTF-16LE" or "UTF-16BE" or "UTF-32" or "UTF-32LE" or "UTF-32BE"
            ? [ByMark(bytes) ?? guess]
            : ["utf-8", InMeta(bytes), guess];
        return names.OfType<string>().Select(Named).OfType<Encoding>();
    }

    private static string? ByMark(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => "utf-32",
        [0, 0, 0xFE, 0xFF, ..] => "utf-32BE",
        [0xFF, 0xFE, ..] => "utf-16",
        [0xFE, 0xFF, ..] => "utf-16BE",
        _ => null,
    };

    private static string? InMeta(byte[] bytes) =>
        Meta.Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, MetaWithin))) is { Success: true } match ? match.Groups["name"].Value : null;

    private static string? Decoded(byte[] bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
