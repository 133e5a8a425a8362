using Microsoft.AspNetCore.StaticFiles;

namespace Archive.Preview;

/// <summary>What a file's ending says of its content; text of ours is always UTF-8.</summary>
internal static class MediaType
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string file)
    {
        var type = Known.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" ? $"{type}; charset=utf-8" : type;
    }
}
