namespace Archive.Importing.Recognising;

/// <summary>What a line is to the article.</summary>
internal enum Role
{
    /// <summary>Nothing was recognised: it stays in the text.</summary>
    Paragraph,

    Blank,

    // what goes to the front matter
    Title,
    Subtitle,
    OriginalTitle,
    Author,
    Translator,
    Publication,
    Date,
    SourceAddress,
    Topics,
    Related,
    Poster,

    // what stays in the text and is more than a paragraph
    Heading,
    Quotation,
    Tweet,
    Note,
    ListItem,
    RelatedInText,

    // what is dropped
    Label,
    Site,
    Navigation,
    Share,
    Comments,
    Form,
    Disclaimer,
    Banner,
    Separator,
    MailHeader,
    PosterWords,
    RelatedHeading,
    Repeated,
}

/// <summary>Which roles stay, and which are left out for good.</summary>
internal static class Roles
{
    public static bool IsText(this Role role) =>
        role is Role.Paragraph or Role.Heading or Role.Quotation or Role.Tweet or Role.Note or Role.ListItem or Role.RelatedInText;

    public static bool IsDropped(this Role role) => role >= Role.Label;
}
