using System.Diagnostics;
using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Why a page changed, in words.</summary>
internal static class ReasonWords
{
    public static Wording Of(Reason reason) => reason.Kind switch
    {
        ReasonKind.New => new("新しいページ", "new"),
        ReasonKind.Program => new("プログラム", "the program"),
        ReasonKind.Template => new($"テンプレート {reason.Name}", $"the template {reason.Name}"),
        ReasonKind.Frame => new("どのページにもある部分（設定・語句・メニュー・素材）", "what all pages share (settings, words, menus, assets)"),
        ReasonKind.Name => new($"{reason.Name} の題名", $"the title of {reason.Name}"),
        ReasonKind.Card => new($"{reason.Name} の一覧での紹介", $"what lists show of {reason.Name}"),
        ReasonKind.Body => new($"{reason.Name} の本文", $"the text of {reason.Name}"),
        ReasonKind.Content => new("載せるもの", "what stands on it"),
        _ => throw new UnreachableException(),
    };

    /// <summary>For other programs.</summary>
    public static string Name(Reason reason) =>
        reason.Kind.ToString().ToLowerInvariant() + (reason.Name is null ? "" : $" {reason.Name}");
}
