using System.Globalization;
using Archive.Alignment;
using Archive.Articles;
using Archive.Files;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Writes into a translation that it was compared with its original, and what the original was then.</summary>
/// <param name="day">That of the comparison; null for today.</param>
internal sealed class ConfirmCommand(CommandOptions options, string id, string? day)
{
    private const string Field = "confirmed:";

    public int Run() => AskedPair.Run(options, id, Confirm);

    private int Confirm(EditionPair pair, PairReport report)
    {
        if (pair.Original is not { } original)
        {
            return report.NoOriginal(pair.Id);
        }

        var date = day ?? DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var file = EditedFile.Read(pair.Translated.Start.Path);
        Write(file, date, original.Text.Blocks.Select(block => block.Fingerprint));
        if (AskedPair.Reread(pair.Translated, file)?.Fields.Confirmed is null)
        {
            return report.CannotConfirm(pair.Translated.Start.Path);
        }

        file.Save();
        var aligned = AlignedPair.Of(pair);
        var unclear = aligned.Unclear.ToList();
        report.Unclear(aligned, unclear);
        return report.Confirmed(pair.Translated.Start.Path, date, original.Text.Blocks.Count, unclear.Count);
    }

    /// <summary>In place of what stood there, else as the last field.</summary>
    private static void Write(EditedFile file, string date, IEnumerable<string> paragraphs)
    {
        var source = new SourceText("", file.Text);
        var line = 1;
        while (source.Line(line).IsWhiteSpace())
        {
            line++;
        }

        line++; // behind the opening line
        while (source.Line(line) is var text && !text.StartsWith(Field, StringComparison.Ordinal) && !text.StartsWith("---", StringComparison.Ordinal))
        {
            line++;
        }

        var count = source.Line(line).StartsWith(Field, StringComparison.Ordinal) ? 1 : 0;
        while (count > 0 && source.Line(line + count) is [' ' or '\t', ..])
        {
            count++;
        }

        file.Replace(line, count, Field, $"  date: {date}", $"  paragraphs: {string.Join(' ', paragraphs)}");
    }
}
