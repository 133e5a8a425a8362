namespace Archive.Articles;

/// <summary>Where a link in a text leads, once the whole archive is known.</summary>
internal abstract record LinkTarget
{
    /// <summary>An article of this archive.</summary>
    /// <param name="Language">The edition that must be meant; null where the reader's own language is best.</param>
    /// <param name="Fragment">A block of that edition, without <c>#</c>.</param>
    internal sealed record ToArticle(Article Article, string? Language, string? Fragment) : LinkTarget
    {
        /// <summary>The edition to which a reader is led: that which must be meant, else the reader's own, else the one there is.</summary>
        public Edition For(string reader) => (Language is null ? null : Article.In(Language)) ?? Article.For(reader);
    }

    /// <summary>A page such as "about".</summary>
    internal sealed record ToTextPage(string Name, string Language, string? Fragment) : LinkTarget;

    /// <summary>A file that is published because a text links to it.</summary>
    internal sealed record ToFile(Attachment File) : LinkTarget;

    /// <summary>An address of this site as its author typed it; the output table says whether it is there.</summary>
    internal sealed record ToSite(Address Address) : LinkTarget;

    /// <summary>A block of the same text.</summary>
    internal sealed record ToHere(string Fragment) : LinkTarget;

    /// <summary>An original on the web that this archive holds an edition of.</summary>
    internal sealed record ToOriginal(Article Article) : LinkTarget;

    /// <summary>The web.</summary>
    internal sealed record ToWeb : LinkTarget;

    /// <summary>Nowhere: the problem has been reported.</summary>
    internal sealed record ToNothing : LinkTarget;
}
