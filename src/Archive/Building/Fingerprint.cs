using Archive.Themes;

namespace Archive.Building;

/// <summary>What a page is a function of, as one hash: same fingerprint, same bytes.</summary>
internal static class Fingerprint
{
    public static string Of(Page page, Content.Templated content, byte[] layoutHash)
    {
        var bytes = new ModelBytes();
        bytes.Add(BuildIdentity.Hash);
        bytes.Add(page.Address);
        bytes.Add(page.Root);
        bytes.Add(layoutHash);
        bytes.Add(content.Frame.Hash);
        bytes.Add(content.Head());
        bytes.Add(content.Model());
        return Convert.ToHexStringLower(bytes.Hash());
    }
}
