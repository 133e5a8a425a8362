using System.Globalization;
using Archive.Templates.Output;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Runs <c>for</c>, <c>tablerow</c> and <c>while</c>.</summary>
internal sealed class LoopRunner(Renderer renderer)
{
    public Flow Run(While loop)
    {
        var state = renderer.Loops.Enter(LoopKind.While);
        var flow = Flow.Next;
        while (flow is Flow.Next or Flow.Continue && Operations.IsTrue(renderer.Evaluator.Evaluate(loop.Condition)))
        {
            state.Turn();
            renderer.Budget.LoopTurn(state.Index + 1, loop.Span);
            flow = renderer.Executor.Execute(loop.Body);
        }

        renderer.Loops.Leave(LoopKind.While, state);
        return AfterLoop(flow);
    }

    public Flow Run(For loop)
    {
        var value = renderer.Evaluator.Evaluate(loop.Items);
        if (value is null)
        {
            return Flow.Next;
        }

        var items = Items.OfLoop(value, renderer.Form) ?? throw NotAList(loop, value);
        var turns = TurnsOf(loop, items.Count);
        if (turns.Count == 0)
        {
            return RunNone(loop);
        }

        var before = loop.Variable switch
        {
            Global global => renderer.Scopes.Bind(global),
            Local local => renderer.Scopes.Frame[local.Number],
            _ => null,
        };
        var flow = Run(loop, items, turns);
        Restore(loop.Variable, before);
        return AfterLoop(flow);
    }

    private Flow Run(For loop, IReadOnlyList<object?> items, Turns turns)
    {
        var state = renderer.Loops.Enter(loop.Kind);
        state.Length = turns.Count;
        var flow = Flow.Next;
        for (var turn = 0; turn < turns.Count && flow is Flow.Next or Flow.Continue; turn++)
        {
            renderer.Budget.LoopTurn(turn + 1, loop.Span);
            var item = items[turns.IsReversed ? turns.Start - turn : turns.Start + turn];
            state.Turn(item);
            state.Column = turn % turns.Columns;
            Bind(loop.Variable, item);
            flow = loop.Kind == LoopKind.TableRow ? RunCell(loop, state, turns) : renderer.Executor.Execute(loop.Body);
        }

        renderer.Loops.Leave(loop.Kind, state);
        return flow;
    }

    /// <summary>What stands for the turns where there is none; a table has one row even so.</summary>
    private Flow RunNone(For loop)
    {
        if (loop.Kind == LoopKind.TableRow)
        {
            WriteTag(loop, "<tr class=\"row1\"></tr>\n");
        }

        return loop.Else is null ? Flow.Next : renderer.Executor.Execute(loop.Else);
    }

    /// <summary>One cell of <c>tablerow</c>, with the row around it that it begins or ends.</summary>
    private Flow RunCell(For loop, LoopState state, Turns turns)
    {
        if (state.Column == 0)
        {
            WriteTag(loop, string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{state.Index / turns.Columns + 1}\">"));
        }

        WriteTag(loop, string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{state.Column + 1}\">"));
        var flow = renderer.Executor.Execute(loop.Body);
        var endsRow = state.Column == turns.Columns - 1 || state.Index == turns.Count - 1 || flow is Flow.Break or Flow.Return;
        WriteTag(loop, endsRow ? "</td></tr>\n" : "</td>");
        return flow;
    }

    /// <summary>Whole tags, which leave the markup where it was.</summary>
    private void WriteTag(For loop, string tag)
    {
        var context = renderer.Output.Context;
        if (context.Place != MarkupPlace.Text)
        {
            throw new RenderError(loop.Span, $"The rows of `tablerow` cannot stand {context.Name}.");
        }

        renderer.Output.WriteUnescaped(tag);
    }

    private void Bind(Expression variable, object? item)
    {
        if (variable is Global global)
        {
            renderer.Scopes.SetBound(global, item);
            return;
        }

        renderer.Evaluator.Assign(variable, item);
    }

    private void Restore(Expression variable, object? before)
    {
        if (variable is Global global)
        {
            renderer.Scopes.Unbind(global, before);
        }
        else if (variable is Local local)
        {
            renderer.Scopes.Frame[local.Number] = before;
        }
    }

    private Turns TurnsOf(For loop, int length)
    {
        var turns = new Turns(0, Limit: 0, IsReversed: false, Columns: 1);
        foreach (var option in loop.Options)
        {
            turns = option switch
            {
                { Name: "reversed", Value: null } => turns with { IsReversed = true },
                { Name: "offset", Value: not null } => turns with { Start = Number(option, 0) },
                { Name: "limit", Value: not null } => turns with { Limit = Number(option, 0) },
                { Name: "cols", Value: not null } when loop.Kind == LoopKind.TableRow => turns with { Columns = Number(option, 1) },
                _ => throw new RenderError(option.Span, $"Unsupported argument `{option.Name}` for statement: `{(loop.Kind == LoopKind.For ? "for" : "tablerow")}`"),
            };
        }

        var left = Math.Max(0, length - turns.Start);
        var count = turns.Limit > 0 ? Math.Min(turns.Limit, left) : left;
        return turns with { Start = turns.IsReversed ? length - 1 : turns.Start, Count = count };
    }

    private int Number(LoopOption option, int least)
    {
        var value = renderer.Evaluator.Evaluate(option.Value!);
        return Math.Max(least, Arithmetic.ToInt(value)
            ?? throw new RenderError(option.Value!.Span, $"Unable to convert type `{ValueKind.Of(value)}` to int"));
    }

    private static RenderError NotAList(For loop, object value) =>
        new(loop.Items.Span, $"Unexpected type `{ValueKind.Of(value)}` for iterator");

    private static Flow AfterLoop(Flow flow) =>
        flow == Flow.Return ? Flow.Return : Flow.Next;

    /// <summary>Which elements a loop goes over: those before the offset are left out, then it is reversed, then limited.</summary>
    /// <param name="Limit">0 where there is none.</param>
    private readonly record struct Turns(int Start, int Limit, bool IsReversed, int Columns)
    {
        public int Count { get; init; }
    }
}
