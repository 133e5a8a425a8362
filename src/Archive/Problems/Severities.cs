using System.Collections.Frozen;

namespace Archive.Problems;

/// <summary>Every code a problem may have, and whether it fails the build. A code that is not here is a fault of ours.</summary>
internal static class Severities
{
    private static readonly FrozenDictionary<string, Severity> Table = new Dictionary<string, Severity>
    {
        // the files themselves
        ["not-utf8"] = Severity.Error,
        ["too-large"] = Severity.Error,
        ["not-a-plain-file"] = Severity.Error,
        ["bad-id"] = Severity.Error,
        ["unknown-language"] = Severity.Error,
        ["duplicate-edition"] = Severity.Error,
        ["ignored-file"] = Severity.Warning,

        // front matter and other YAML
        ["front-matter-missing"] = Severity.Error,
        ["front-matter-unclosed"] = Severity.Error,
        ["yaml-syntax"] = Severity.Error,
        ["fullwidth-punctuation"] = Severity.Error,
        ["comment-cuts-value"] = Severity.Error,
        ["duplicate-field"] = Severity.Error,

        // fields
        ["missing-title"] = Severity.Error,
        ["missing-date"] = Severity.Error,
        ["bad-date"] = Severity.Error,
        ["unknown-field"] = Severity.Error,
        ["bad-value"] = Severity.Error,
        ["bad-url"] = Severity.Error,
        ["bad-settings"] = Severity.Error,
        ["conflicting-field"] = Severity.Error,
        ["withdrawn-has-text"] = Severity.Error,
        ["missing-reading"] = Severity.Warning,
        ["missing-name"] = Severity.Warning,
        ["missing-source-language"] = Severity.Warning,
        ["older-than-original"] = Severity.Warning,
        ["two-in-one"] = Severity.Warning,
        ["perhaps-one-person"] = Severity.Warning,
        ["example-url"] = Severity.Warning,
        ["missing-contact"] = Severity.Warning,

        // text
        ["empty-text"] = Severity.Warning,
        ["stub-text"] = Severity.Warning,
        ["chinese-text"] = Severity.Warning,
        ["external-image"] = Severity.Warning,
        ["wrapped-lines"] = Severity.Warning,

        // links
        ["unknown-related"] = Severity.Error,
        ["ambiguous-related"] = Severity.Error,
        ["related-to-itself"] = Severity.Error,
        ["related-to-draft"] = Severity.Warning,
        ["dead-link"] = Severity.Error,
        ["same-source-twice"] = Severity.Warning,

        // importing
        ["nothing-to-import"] = Severity.Error,
        ["no-id"] = Severity.Error,
        ["id-taken"] = Severity.Error,
        ["already-held"] = Severity.Error,
        ["nothing-to-rename"] = Severity.Error,
        ["folder-in-use"] = Severity.Error,
        ["not-found"] = Severity.Warning,
        ["doubtful-date"] = Severity.Warning,

        // original and translation
        ["bad-mark"] = Severity.Warning,
        ["mark-missing"] = Severity.Warning,
        ["mark-twice"] = Severity.Warning,
        ["marks-cross"] = Severity.Warning,
        ["headings-differ"] = Severity.Warning,
        ["no-counterpart"] = Severity.Warning,
        ["drift"] = Severity.Warning,
        ["original-changed"] = Severity.Warning,
        ["term-missing"] = Severity.Warning,
        ["term-avoided"] = Severity.Warning,

        // the site
        ["address-taken"] = Severity.Error,
        ["address-gone"] = Severity.Warning,
        ["address-lost"] = Severity.Warning,
        ["theme-missing"] = Severity.Error,
        ["template-error"] = Severity.Error,
        ["missing-string"] = Severity.Error,
        ["unused-string"] = Severity.Warning,
        ["unsafe-output-folder"] = Severity.Error,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Codes => Table.Keys;

    public static Severity Of(string code) => Table[code];
}
