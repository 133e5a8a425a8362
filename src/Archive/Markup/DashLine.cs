using Archive.Markup.YamlFaults;

namespace Archive.Markup;

/// <summary>What a line of nothing but dashes says about the intention to begin or end the front matter.</summary>
internal static class DashLine
{
    internal enum Kind
    {
        /// <summary>The line holds something else.</summary>
        None,

        /// <summary>Exactly <c>---</c>.</summary>
        Fence,

        /// <summary>Hyphens, but not three, or not at the left edge.</summary>
        OtherNumber,

        /// <summary>Three or so, of which some are no hyphens: <c>ーーー</c>, <c>———</c>, <c>—-</c>.</summary>
        OtherDashes,
    }

    public static Kind Of(ReadOnlySpan<char> line)
    {
        var dashes = line.Trim();
        var hyphens = dashes.Count('-');
        var others = 0;
        foreach (var sign in dashes)
        {
            others += KeyboardSigns.IsDash(sign) ? 1 : 0;
        }

        return (hyphens, others) switch
        {
            _ when hyphens + others != dashes.Length => Kind.None,
            (3, 0) when line[0] == '-' => Kind.Fence,
            ( > 1, 0) => Kind.OtherNumber,
            (_, > 0) when dashes.Length > 1 || dashes[0] is '—' or '―' => Kind.OtherDashes,
            _ => Kind.None,
        };
    }
}
