using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>The language of the words that are being written: that of the text, or another, which fonts, hyphens and screen readers must be told.</summary>
/// <param name="ofText">The text's own.</param>
internal sealed class WrittenLanguage(string ofText)
{
    public string OfText => ofText;

    public bool IsTextJapanese { get; } = ofText == "ja" || ofText.StartsWith("ja-", StringComparison.Ordinal);

    /// <summary>Null where it is that of the text, or nothing tells.</summary>
    public string? Other { get; private set; }

    /// <summary>Whether the words now written are in Japanese; Chinese breaks its lines as Japanese does.</summary>
    public bool IsJapanese => IsInJapanese(Other);

    public bool IsChinese => Other == BlockLanguage.Chinese;

    /// <summary>An attribute that names it where it is another than the text's; else empty.</summary>
    public ReadOnlySpan<byte> Attribute => Naming(Other);

    private static ReadOnlySpan<byte> JapaneseAttribute => " lang=\"ja\""u8;

    /// <summary>Whether a block of these words is in Japanese.</summary>
    public bool IsJapaneseIn(ReadOnlySpan<char> words) => IsInJapanese(Of(words));

    /// <summary>An attribute for words with a reading or with dots that stand among those of another language.</summary>
    public ReadOnlySpan<byte> AttributeWithin(string words) => IsJapanese || !DisplayWidth.HasWide(words) ? [] : JapaneseAttribute;

    /// <summary>An attribute for what is said of an image, where that is in another language than the words among which it stands: be it that of the text.</summary>
    public ReadOnlySpan<byte> AttributeOfImage(ReadOnlySpan<char> said) => BlockLanguage.Of(said, IsJapanese) is { } other && other != Other ? Naming(other) : [];

    /// <summary>Takes the words that are written next for what their letters tell.</summary>
    public void Enter(ReadOnlySpan<char> words) => Other = Of(words);

    private string? Of(ReadOnlySpan<char> words) => BlockLanguage.Of(words, IsTextJapanese);

    private static ReadOnlySpan<byte> Naming(string? other) => other switch
    {
        null => [],
        BlockLanguage.Chinese => " lang=\"zh\""u8,
        BlockLanguage.English => " lang=\"en\""u8,
        _ => JapaneseAttribute,
    };

    private bool IsInJapanese(string? other) => other is null ? IsTextJapanese : other != BlockLanguage.English;
}
