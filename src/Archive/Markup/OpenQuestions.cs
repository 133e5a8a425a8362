using Archive.Markup.YamlFaults;
using Archive.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Archive.Markup;

/// <summary>Finds the notes <c># ?</c> that still stand behind values: an import was not sure of these, and nobody has said since that they are right.</summary>
/// <param name="fields">That have been read.</param>
/// <param name="problems">What was found in them.</param>
internal sealed class OpenQuestions(SourcePart fields, ProblemList problems)
{
    public void Report()
    {
        if (!fields.Text.Contains('#'))
        {
            return;
        }

        // The scanner knows a note from the same signs in quotes or in a block; the parser leaves notes out.
        var scanner = new Scanner(new StringReader(fields.Text.ToString()), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment { Value: ['?', ..] } note)
            {
                Report(fields.At((int)note.Start.Index, (int)(note.End.Index - note.Start.Index)));
            }
        }
    }

    private void Report(Location note)
    {
        // On a line of its own it is the author's, and no value is meant.
        var standsAlone = YamlLine.IsEmpty(fields.Source.Line(note.Line));

        // One space behind a value, it was taken for a part of that, and this has been said.
        var isPart = problems.Sorted().Any(problem => problem.At == note);
        if (!standsAlone && !isPart)
        {
            problems.Add(FieldProblems.OpenQuestion(note));
        }
    }
}
