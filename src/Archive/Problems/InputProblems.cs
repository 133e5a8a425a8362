using System.Globalization;

namespace Archive.Problems;

/// <summary>What can be wrong with a file before any of its fields is read.</summary>
internal static class InputProblems
{
    /// <summary>The file was saved by an old editor, a mail program or a spreadsheet, or was damaged on its way.</summary>
    /// <param name="byteNumber">Of the first byte that is wrong, counted from 1.</param>
    /// <param name="encoding">What the file seems to be in, by the name that iconv knows; null where nothing fits.</param>
    public static Problem NotUtf8(Location at, int byteNumber, string? encoding)
    {
        var number = Wording.Number(byteNumber);
        return encoding is null
            ? new(
                "not-utf8", at,
                new($"UTF-8 として読めない文字があります（先頭から {number} バイト目）。",
                    $"Something in this file is not UTF-8 (byte {number})."),
                new("エディターで文字コードを UTF-8 にして保存し直すか、元の原稿から UTF-8 に変換し直してください",
                    "save it again as UTF-8 in your editor, or convert it to UTF-8 anew from where it came"))
            : new(
                "not-utf8", at,
                new($"このファイルは UTF-8 ではなく {encoding} のようです（先頭から {number} バイト目が読めません）。",
                    $"This file is not UTF-8; it looks like {encoding} (byte {number} cannot be read)."),
                new($"エディターで開き、「名前を付けて保存」で文字コードに UTF-8 を選んで保存し直してください（`iconv -f {encoding} -t UTF-8 元のファイル > 新しいファイル` でも変換できます。記事の原稿なら、`archive import ファイル` がこのまま読みます）",
                    $"open it in your editor and choose the encoding UTF-8 under \"Save as\" (or convert it: `iconv -f {encoding} -t UTF-8 OLD-FILE > NEW-FILE`; `archive import FILE` reads a manuscript as it is)"));
    }

    /// <summary>A picture or an office document was given the name of a text, or a download broke off.</summary>
    public static Problem NotText(Location at, int byteNumber) => new(
        "not-utf8", at,
        new($"テキストのファイルではないようです（先頭から {Wording.Number(byteNumber)} バイト目に文字ではない値 0 があります）。",
            $"This does not seem to be a text file: byte {Wording.Number(byteNumber)} is 0, which is no character."),
        new("画像や Word の文書なら、本文をテキスト（UTF-8）として保存し直してください",
            "if it is a picture or a Word document, save its words as plain text (UTF-8)"));

    /// <summary>Another file was put in an article's place, or a whole book went into one.</summary>
    public static Problem FileTooLarge(Location at, int limit) => new(
        "too-large", at,
        new($"ファイルが大きすぎます（上限は {Size(limit)}）。", $"This file is too large (the limit is {Size(limit)})."),
        new("いくつかのファイルに分けてください", "divide it into several files"));

    /// <summary>The text of the article stands inside the front matter, or one field holds what belongs into the text.</summary>
    public static Problem FieldsTooLarge(Location at, int limit) => new(
        "too-large", at,
        new($"項目の部分が大きすぎます（上限は {Size(limit)}）。", $"The fields take too much room (the limit is {Size(limit)})."),
        new("長い文章は、二つ目の `---` の下の本文に移してください", "move what is long into the text, below the second `---`"));

    /// <summary>A file was generated, or is hostile: no author writes so many values.</summary>
    public static Problem TooManyValues(Location at, int limit) => new(
        "too-large", at,
        new($"値の数が多すぎます（上限は {Wording.Number(limit)} 個）。", $"There are too many values (the limit is {Wording.Number(limit)})."),
        new("いくつかのファイルに分けるか、要らない項目を消してください", "divide the file, or delete what is not needed"));

    /// <summary>A symbolic link was made instead of a copy: where it leads may be outside the archive.</summary>
    public static Problem SymbolicLink(Location at) => new(
        "not-a-plain-file", at,
        new("これはシンボリックリンク（ほかの場所への近道）なので、読みません。", "This is a symbolic link, which is not followed."),
        new("リンクの代わりに、ファイルそのものを置いてください", "put the file itself here instead of a link to it"));

    /// <summary>A named pipe, a socket or a device stands among the texts: opening it might never end.</summary>
    public static Problem SpecialFile(Location at) => new(
        "not-a-plain-file", at,
        new("これは普通のファイルではない（パイプやデバイスなど）ので、読みません。", "This is no ordinary file but a pipe, a socket or a device."),
        new("別のフォルダーに移すか、削除してください", "move it to another folder, or delete it"));

    /// <summary>An archive was unpacked with the wrong encoding for its file names.</summary>
    public static Problem UnreadableName(Location at) => new(
        "not-a-plain-file", at,
        new("ファイル名に読めない文字が含まれています。", "The name of this file holds characters that cannot be read."),
        new("ファイル名を付け直してください", "give the file a new name"));

    /// <summary>A file came from a Mac, or out of an archive made on one, and stands beside its elder: が as one character and as か with its mark are two names to the disk.</summary>
    /// <param name="kept">As the disk has it; the two look alike, so their lengths tell which is which.</param>
    public static Problem SameName(Location at, string kept, string leftOut) => new(
        "not-a-plain-file", at,
        new($"同じ名前のファイルが二つあります（`が` のような文字が、片方では一文字、もう片方では `か` と濁点に分かれています。フォルダーの名前も含めると {Wording.Number(kept.Length)} 文字と {Wording.Number(leftOut.Length)} 文字）。",
            $"Two files have this name: in one, a letter such as `é` is a single character, in the other `e` and an accent (their whole paths have {Wording.Number(kept.Length)} and {Wording.Number(leftOut.Length)} characters)."),
        new($"読んだのは {Wording.Number(kept.Length)} 文字のほうです。どちらかを削除するか、名前を付け直してください",
            $"the one of {Wording.Number(kept.Length)} characters was read; delete one of them, or give it a new name"));

    /// <summary>The author began with the text, or forgot the line above the first field.</summary>
    public static Problem FrontMatterMissing(Location at) => new(
        "front-matter-missing", at,
        new("ファイルの先頭に `---` で囲んだ項目の部分がありません。", "The file does not begin with its fields between two lines of `---`."),
        new("最初の行に `---`、続けて `title: …` と `date: …`、その下にもう一度 `---` を書いてください",
            "begin with a line `---`, then `title: …` and `date: …`, then `---` again"));

    /// <summary>The second <c>---</c> was forgotten, so that the text would be read as fields.</summary>
    public static Problem FrontMatterUnclosed(Location at) => new(
        "front-matter-unclosed", at,
        new("項目の部分の終わりを示す `---` がありません。", "The line `---` that ends the fields is missing."),
        new("本文はここから始まるようです。この上に `---` だけの行を入れてください",
            "the text seems to begin here: put a line with only `---` above it"));

    /// <summary>The file ends without a second <c>---</c> and without any text.</summary>
    public static Problem FrontMatterUnclosedAtEnd(Location at) => new(
        "front-matter-unclosed", at,
        new("項目の部分の終わりを示す `---` がありません。", "The line `---` that ends the fields is missing."),
        new("この下に `---` だけの行を入れ、その下に本文を書いてください", "put a line with only `---` below this one, and the text below that"));

    /// <summary>Two, four or more hyphens were typed where the front matter begins or ends.</summary>
    public static Problem NotThreeHyphens(Location at, bool opening) => new(
        opening ? "front-matter-missing" : "front-matter-unclosed", at,
        new("項目の部分を区切る行は、半角のハイフンちょうど三つ（`---`）です。", "The line around the fields is exactly three hyphens, `---`."),
        new("この行を `---` だけにしてください", "make this line `---`"));

    private static string Size(int bytes) => bytes % (1024 * 1024) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024} KB");
}
