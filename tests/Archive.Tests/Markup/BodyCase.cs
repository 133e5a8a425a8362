using System.Globalization;
using System.Text;
using Archive.Markup;
using Archive.Problems;
using Archive.Tests.House;

namespace Archive.Tests.Markup;

/// <summary>
/// One golden file: a sentence, then sections. The first, <c>ja.md</c> or <c>en.txt</c> or the like, is what an author wrote; those after it are what
/// must come of it, and a file has only those it is about.
/// </summary>
internal sealed class BodyCase
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Archive.Tests", "Markup", "Bodies");

    private readonly string _path;
    private readonly string _sentence;
    private readonly List<(string Name, string Text)> _sections = [];

    private BodyCase(string path)
    {
        _path = path;
        var parts = File.ReadAllText(path).Split("\n-- ");
        _sentence = parts[0];
        foreach (var part in parts[1..])
        {
            var end = part.IndexOf(" --\n", StringComparison.Ordinal);
            _sections.Add((part[..end], part[(end + 4)..]));
        }
    }

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static BodyCase Read(string name) => new(Path.Combine(Folder, name + ".txt"));

    /// <summary>The file as it stands.</summary>
    public string Expected => Written(_sections);

    /// <summary>The file as it would stand with what comes of its first section now.</summary>
    public string Actual()
    {
        var (name, text) = _sections[0];
        var source = new SourceText(name, text);
        var problems = new ProblemList();
        var language = name.Split('.')[0];
        var edition = name.EndsWith(".md", StringComparison.Ordinal)
            ? MarkdownText.Read(source, 0, language, problems)
            : PlainText.Read(source, 0, language, problems);
        return Written([_sections[0], .. _sections[1..].Select(section => (section.Name, Section(section.Name, edition, problems)))]);
    }

    public void Accept() => File.WriteAllText(_path, Actual());

    private static string Section(string name, EditionText edition, ProblemList problems) => name switch
    {
        "html" => Html(edition.Body.Pieces),
        "links" => Lines(edition.Links.Select(link => $"{link.Kind} {link.Target} {(link.Words is { } words ? $"\"{words}\"" : "-")} {Place(link.At)}")),
        "blocks" => Lines(edition.Blocks.Select(block => $"{block.Kind} {block.Id} {Place(block.At)}{Counterpart(block.Counterpart)}")),
        "opening" => edition.Opening.With(id => $"[[{id}]]") + "\n",
        "length" => string.Create(CultureInfo.InvariantCulture, $"{edition.Characters} characters, {edition.Words} words\n"),
        "headings" => Lines(edition.Headings.Select(heading => $"{heading.Level} {heading.Id} {heading.Text} {heading.Language}".TrimEnd())),
        "notes" => Lines(edition.Notes.Select(note => $"{note.Place}: {note.Text}")),
        "problems" => Lines(problems.Sorted().Select(problem => $"{problem.Code} {Place(problem.At)}")),
        _ => throw new InvalidOperationException($"A body case has no section named {name}."),
    };

    private static string Counterpart(PairMark? mark) => mark is null ? "" : $" ={mark.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"} {Place(mark.At)}";

    private static string Html(BodyPieces body)
    {
        var html = new StringBuilder();
        var written = 0;
        foreach (var slot in body.Slots.Where(slot => slot.Part != SlotPart.BlockStart)) // what section "blocks" says already
        {
            html.Append(Encoding.UTF8.GetString(body.Html.Span[written..slot.Offset]));
            html.Append(CultureInfo.InvariantCulture, $"⟦{slot.Number}:{slot.Part.ToString().ToLowerInvariant()}⟧");
            written = slot.Offset;
        }

        return html.Append(Encoding.UTF8.GetString(body.Html.Span[written..])).ToString();
    }

    private static string Place(Location at) => string.Create(CultureInfo.InvariantCulture, $"({at.Line},{at.Column},{at.Length})");

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private string Written(IEnumerable<(string Name, string Text)> sections)
    {
        var written = new StringBuilder(_sentence).Append('\n');
        foreach (var (name, text) in sections)
        {
            written.Append(CultureInfo.InvariantCulture, $"-- {name} --\n{text.TrimEnd('\n')}\n\n");
        }

        return written.ToString().TrimEnd('\n') + "\n";
    }
}
