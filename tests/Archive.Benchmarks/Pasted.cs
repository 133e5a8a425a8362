using System.Globalization;
using System.Text;

namespace Archive.Benchmarks;

/// <summary>Texts as keepers paste them, ten kilobytes each and the same on every machine: what the speed of an import is measured on.</summary>
internal static class Pasted
{
    private const int Bytes = 10_000;
    private const string Sentence = "川のほとりの町では、朝ごとに橋の上に人が集まり、上流から届いた知らせを声に出して読み、夕方には下流へ向けて同じ知らせを送り出した。";

    /// <summary>A folder with an archive in <c>input/</c> and as many texts in its inbox.</summary>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(Path.Combine(folder, "input", "inbox"));
        File.WriteAllText(Path.Combine(folder, "input", "archive.yml"), "title: x\nurl: https://corpus.example.org/\nlanguages: [ja, en]\ncontact: mailto:keeper@example.org\n");
        for (var number = 1; number <= count; number++)
        {
            File.WriteAllText(Path.Combine(folder, "input", "inbox", string.Create(CultureInfo.InvariantCulture, $"{number:0000}.txt")), Text(number));
        }
    }

    private static string Text(int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"計測の通信\n2024年{number % 12 + 1}月{number % 28 + 1}日\n橋の上の知らせ、その{number}番目\n\n原題：News on the Bridge, Number {number}\n著者：ジェーン・スペシメン\n訳者：見本ふみ\n出典：The Sample Gazette、2023年11月4日\n\n");
        for (var paragraph = 1; Encoding.UTF8.GetByteCount(text.ToString()) < Bytes; paragraph++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}の{paragraph}、{string.Concat(Enumerable.Repeat(Sentence, 1 + (number + paragraph) % 4))}\n\n");
        }

        return text.Append("関連記事\n- 水の上の郵便 (2023/11/02)\n- 油紙の箱 (2023/08/14)\n\nコメントを残す\n名前\nメールアドレス\n").ToString();
    }
}
