namespace Archive.Benchmarks;

/// <summary>Sentences with slots, each in both languages; the Japanese ones run to some 2.8 characters for each English word, as translations do.</summary>
internal static class Sentences
{
    public static IReadOnlyList<Pair> All { get; } =
    [
        ("{when}、{who}は{where}で{what}を見つけ、迷った末に、それを{whom}に見せることにした。",
            "{when}, {who} found {what} {where} and at length showed it to {whom}."),
        ("{what}が{where}に残っていたことを、{who}は家族を除いては長いあいだ誰にも言わなかったという。",
            "For years {who} told nobody outside the family that {what} had survived {where}."),
        ("{who}によれば、{what}と{which}を並べて読むと、書かれなかったことのほうがよく見えてくる。",
            "Read side by side, says {who}, {what} and {which} show what was never written."),
        ("まだ電話もなかったそのころ、{where}では、{what}を訳せる人は{who}のほかにいなかった。",
            "In those days before the telephone only {who} could have translated {what} {where}."),
        ("{when}に届いた{what}は、まず{who}の手で直され、そのあと{whom}の手でもう一度直された。",
            "{what} arrived {when}; first {who} corrected it, and then {whom} did so again."),
        ("{who}は{what}を{which}と取り違え、その誤りは三度にわたって版を重ねてもそのまま残った。",
            "{who} once mistook {what} for {which}, and the error outlived three printings."),
        ("{where}を訪ねると、{who}が奥の部屋の箱から{what}を出して、一つ一つ説明してくれた。",
            "Visited {where}, {who} took {what} out of its box and explained it all."),
        ("原文ではただ一つの言葉で済むところを、{who}は{when}に三通りの言葉に訳し分けている。",
            "Where the original makes do with one word, {who} used three {when}."),
        ("{whom}は最後まで納得しなかったが、{who}は{what}をそのまま載せるべきだと言って譲らなかった。",
            "Against {whom}, {who} insisted that {what} be printed unchanged."),
        ("{what}については、{who}の書いた短い記録が、今でも{where}に大切に保存されている。",
            "A short account of {what} by {who} is still kept with care {where}."),
        ("{when}、{what}の写しが二部作られ、一部は{where}に残され、もう一部は{whom}に渡された。",
            "{when}, {what} was copied out twice: one copy stayed {where}, and {whom} took the other."),
        ("ただし、{who}が{what}を実際に読んでいたかどうかは、今となっては誰にも確かめようがない。",
            "Whether {who} had actually read {what} can no longer be established."),
        ("{who}の訳文はいくらか硬いが、{what}の調子をこれほど忠実に伝えているものはほかにない。",
            "Though it is somewhat stiff, nothing renders {what} so faithfully as the version by {who}."),
        ("{where}で働いていた{whom}は、{who}から{what}を受け取った日のことをよく覚えていた。",
            "{whom}, employed {where}, well remembered receiving {what} from {who}."),
        ("{what}は安く、{which}は手の届かない値段だったので、{who}は{when}に両方を写し取って帰った。",
            "Since {what} was cheap and {which} beyond reach, {who} copied both {when} and went home."),
        ("読者からの問い合わせを受けて、{who}は{when}に{what}をもう一度はじめから調べ直した。",
            "When readers had asked about it, {who} examined {what} afresh {when}."),
        ("{where}の記録にははっきり{what}とあるが、{who}の日記では、なぜか{which}となっている。",
            "The records kept {where} plainly say {what}, but for some reason the diary of {who} says {which}."),
        ("{who}が{whom}に宛てて長々と書いたのは、{what}ではなく、{which}のことだった。",
            "At great length {who} wrote to {whom}, not about {what} but about {which}."),
        ("{when}に{who}が言い出すまでは、{what}がどこから来たのかを尋ねる人はほとんどいなかった。",
            "Until {who} raised the question {when}, hardly anyone had asked where {what} came from."),
        ("一枚の紙の上で{what}と{which}が隣り合っているのは、{who}の言うとおり、偶然ではない。",
            "That {what} and {which} share one sheet, as {who} says, is no accident."),
        ("{who}は毎日のように{where}に通い、{what}を一行ずつ書き写しては、夜のうちに訳していった。",
            "{who} copied {what} line by line {where} and translated it by night."),
        ("ようやく{whom}の手に渡ったとき、{what}にはすでに{who}の印が二つも押してあった。",
            "When at last {whom} received it, {what} already bore two stamps of {who}."),
    ];

    /// <summary>A sentence that points to another article of the corpus, which stands in its slot <c>{link}</c>.</summary>
    public static IReadOnlyList<Pair> Mentions { get; } =
    [
        ("このいきさつは{link}に詳しい。", "The story is told in {link}."),
        ("同じことを別の側から見たのが{link}である。", "{link} sees the same events from the other side."),
        ("{link}で触れたとおり、結論はまだ出ていない。", "As {link} says, nothing is concluded yet."),
    ];

    public static IReadOnlyList<Pair> Headings { get; } =
    [
        ("{what}をめぐって", "Concerning {what}"),
        ("{who}の言い分", "What {who} had to say"),
        ("残されたもの", "What was left"),
        ("{what}と{which}", "Between {what} and {which}"),
        ("{where}で起きたこと", "What happened {where}"),
    ];

    public static IReadOnlyList<Pair> Titles { get; } =
    [
        ("{what}と{who}", "Of {who} and {what}"),
        ("{who}が{where}で見たもの", "What {who} saw {where}"),
        ("{what}はなぜ{where}にあったのか", "Why there was {what} {where}"),
        ("{what}から{which}まで", "From {what} to {which}"),
        ("{when}、{where}で", "One day {where}, {when}"),
    ];
}
