using Archive.Themes;

namespace Archive.Building;

/// <summary>What a page is a function of, as one hash: same fingerprint, same bytes.</summary>
internal static class Fingerprint
{
    /// <param name="layoutHash">Of the layout and all that it includes.</param>
    /// <param name="bytes">Used for the reckoning, and free again afterwards.</param>
    public static string Of(Page page, PageInput input, byte[] layoutHash, ModelBytes bytes)
    {
        bytes.Clear();
        bytes.Add(BuildIdentity.Hash);
        bytes.Add(page.Address);
        bytes.Add(page.Root);
        bytes.Add(layoutHash);
        bytes.Add(input.Frame.Hash);
        bytes.Add(input.Page);
        bytes.Add(input.Model);
        return Convert.ToHexStringLower(bytes.Hash());
    }
}
