using System.Buffers;
using Archive.Articles;
using Archive.Building;
using Archive.Markup;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>A page that leads on by itself, and by a link where it may not; relative, so that it leads on wherever the site stands.</summary>
/// <param name="Reader">Of the language of the page that it leads to.</param>
/// <param name="Title">What stands there.</param>
internal sealed record RedirectPage(Readership Reader, Address From, Address To, PhraseModel Title)
{
    public Page AskedForBy(Producer producer) => new(From, producer, new Content.Written(Write));

    private void Write(IBufferWriter<byte> output)
    {
        var site = Reader.Frame.Site;
        var url = To.At(null).Absolute(Reader.Library.Settings.Url);
        var link = To.From(From);
        output.Write(FilledHtml.Of(
            $"""
            <!doctype html>
            <html lang="{site.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Reader.Words.With("title_and_site", Title.Text, site.Title)}</title>
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{url}">
            <meta http-equiv="refresh" content="0; url={link}">

            """));
        output.Write(Style());
        output.Write(FilledHtml.Of(
            $"""
            </head>
            <body>
            <main>
            <h1><a href="{link}" lang="{Title.Lang ?? site.Language}">{Title.Text}</a></h1>
            </main>
            </body>
            </html>

            """));
    }

    private ReadOnlySpan<byte> Style() =>
        Reader.Frame.StyleSheet is { } address ? FilledHtml.Of($"<link rel=\"stylesheet\" href=\"{address.From(From)}\">\n") : [];
}
