using System.Text.RegularExpressions;

namespace Archive.Importing.Recognising;

/// <summary>The lines at the head of a mail: its subject is a title, its day that of the posting, and the rest is nothing to the article.</summary>
internal sealed class MailHeaders(Recognition reading)
{
    private static readonly Regex BeforeSubject = new(
        @"^((Re|Fwd?|転送|返信):\s*|\[[^\]]*\]\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <param name="head">The first lines that are not blank, by index.</param>
    /// <returns>The index of the first line behind the headers; 0 where there are none.</returns>
    public int Read(IReadOnlyList<int> head)
    {
        if (head.Count == 0 || (!FurnitureWords.IsMailHeader(reading.Folded(head[0])) && NameOf(head[0]) != "subject"))
        {
            return 0;
        }

        var index = head[0];
        while (index < reading.Lines.Count && !reading.Lines[index].IsBlank)
        {
            Take(index++);
        }

        return index;
    }

    private void Take(int index)
    {
        var line = reading.Lines[index];
        switch (NameOf(index))
        {
            case "subject" or "件名":
                var text = line.Text.Trim();
                reading.Found.Add(FactFields.Title, BeforeSubject.Replace(text[(text.IndexOfAny([':', '：']) + 1)..].Trim(), ""), Sureness.Likely, line.Number);
                reading.Is(index, Role.Title, Sureness.Likely);
                break;
            case "date" or "送信日時" or "日時":
                reading.Found.Add(FactFields.Posted, ClueReader.DateIn(reading.Folded(index)), Sureness.Likely, line.Number);
                reading.Is(index, Role.Date);
                break;
            default:
                reading.Is(index, Role.MailHeader);
                break;
        }
    }

    private string NameOf(int index) =>
        reading.Folded(index) is var text && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? text[..colon].ToLowerInvariant() : "";
}
