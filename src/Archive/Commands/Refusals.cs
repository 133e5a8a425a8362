using System.Runtime.InteropServices;
using Archive.Files;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What the disk or the system refused, as a sentence that names what the user knows.</summary>
internal static class Refusals
{
    private const int SystemMask = 0xFFFF;
    private const int FirstOfFramework = unchecked((int)0x80130000);

    public static Wording Say(Exception refusal)
    {
        if (refusal is not DiskRefusal { Path: var path, Cause: var cause })
        {
            var says = Why(refusal);
            return new($"システムに断られました：{says.Japanese}。", $"The system refused: {says.English}.");
        }

        var why = FileAbove(path) is { } file
            ? new Wording($"`{file}` はフォルダーではなくファイルです", $"`{file}` is a file, not a folder")
            : Why(cause);
        return new($"`{path}` を読み書きできませんでした：{why.Japanese}。", $"`{path}` could not be read or written: {why.English}.");
    }

    /// <summary>The system says of a folder that is to lie in a file only that it is not there.</summary>
    private static string? FileAbove(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is { Length: > 0 }; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                return above.Replace('\\', '/');
            }
        }

        return null;
    }

    private static Wording Why(Exception cause) => cause switch
    {
        NoFolderHere => new("そこにフォルダーを作ることができません", "no folder can be made there"),
        TooLargeAFile => new("そこに置けるファイルの大きさを超えています", "a file is larger than may be kept there"),
        UnauthorizedAccessException => new("権限がありません", "you have no permission"),
        FileNotFoundException or DirectoryNotFoundException => new("見つかりません", "it is not there"),
        PathTooLongException => new("名前が長すぎます", "its name is too long"),
        _ => Of(OperatingSystem.IsWindows() ? cause.HResult & SystemMask : -cause.HResult) ?? SystemsOwn(cause),
    };

    /// <summary>Numbers of Windows as they are, those of errno (Linux, then macOS where it differs) below zero.</summary>
    private static Wording? Of(int number) => number switch
    {
        39 or 112 or -28 or -122 or -69 => new("ディスクに空きがありません", "the disk is full"),
        19 or -30 => new("書き込みのできないディスクです", "the disk is read-only"),
        80 or 183 or -17 => new("同じ名前の別のものがあります", "something else has its name"),
        267 or -20 => new("フォルダーではありません", "it is not a folder"),
        32 or 33 or -11 or -35 => new("ほかのプログラムが使っています", "another program is using it"),
        _ => null,
    };

    private static Wording SystemsOwn(Exception cause)
    {
        var isOfFramework = (cause.HResult & ~SystemMask) == FirstOfFramework;
        var words = (isOfFramework ? cause.Message : Marshal.GetPInvokeErrorMessage(cause.HResult & SystemMask)).TrimEnd('.');
        return new(words, words);
    }
}
