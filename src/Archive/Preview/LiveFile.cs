using System.Reflection;
using Archive.Markup;

namespace Archive.Preview;

/// <summary>The script and style sheet that keep an open page up to date. They stand under a reserved path beside the site; no build knows them.</summary>
internal static class LiveFile
{
    /// <summary>No page of a site can stand here: no file whose name begins with a dot is published.</summary>
    public const string Root = "/.archive/";

    private static readonly Dictionary<string, byte[]> ByPath =
        new[] { "live.js", "live.css" }.ToDictionary(name => Root + name, Read, StringComparer.Ordinal);

    /// <summary>Null where there is none at that path.</summary>
    public static byte[]? Find(string path) => ByPath.GetValueOrDefault(path);

    /// <summary>What is sent behind a page of the site.</summary>
    public static byte[] Script(string textMark, string styleMark) => FilledHtml.Of(
        $"""
        <script src="/.archive/live.js" data-text="{textMark}" data-styles="{styleMark}"></script>

        """);

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
