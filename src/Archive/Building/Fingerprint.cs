using Archive.Themes;

namespace Archive.Building;

/// <summary>What a page is a function of, as one hash: same fingerprint, same bytes.</summary>
internal static class Fingerprint
{
    /// <param name="layoutHash">Of the layout and all that it includes.</param>
    /// <param name="bytes">Used for the reckoning, and free again afterwards.</param>
    public static string Of(MadePage made, Frame frame, byte[] layoutHash, ModelBytes bytes)
    {
        bytes.Clear();
        bytes.Add(BuildIdentity.Hash);
        bytes.Add(made.Page.Address);
        bytes.Add(made.Page.Root);
        bytes.Add(layoutHash);
        bytes.Add(frame.Hash);
        bytes.Add(made.Head);
        bytes.Add(made.Model);
        return Convert.ToHexStringLower(bytes.Hash());
    }
}
