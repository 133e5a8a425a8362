using System.Diagnostics;
using Archive.Templates.Functions;
using Archive.Templates.Output;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>The meaning of every statement.</summary>
internal sealed class Executor(Renderer renderer)
{
    private readonly LoopRunner _loops = new(renderer);
    private object? _returned;

    public Flow Execute(Block block)
    {
        Budget.GuardStack(block.Span);
        foreach (var statement in block.Statements)
        {
            renderer.Budget.At = statement.Span;
            var flow = Execute(statement);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    /// <summary>What the last <c>ret</c> gave; once asked for, it is gone.</summary>
    public object? TakeReturned()
    {
        var value = _returned;
        _returned = null;
        return value;
    }

    private Flow Execute(Statement statement)
    {
        switch (statement)
        {
            case Text text:
                Write(text);
                return Flow.Next;
            case Print print:
                Execute(print);
                return Flow.Next;
            case If conditional:
                return Execute(conditional);
            case For loop:
                return _loops.Run(loop);
            default:
                return ExecuteRare(statement);
        }
    }

    private Flow ExecuteRare(Statement statement) => statement switch
    {
        Block block => Execute(block),
        While loop => _loops.Run(loop),
        Case selection => Execute(selection),
        With with => Execute(with),
        Break => renderer.Loops.IsInLoop ? Flow.Break : throw OutsideLoop(statement, "break"),
        Continue => renderer.Loops.IsInLoop ? Flow.Continue : throw OutsideLoop(statement, "continue"),
        Return end => Execute(end),
        Capture capture => Execute(capture),
        Wrap wrap => Execute(wrap),
        WrappedBlock block => renderer.Includes.WriteWrapped(block),
        FunctionStatement function => Execute(function),
        Import import => Execute(import),
        ReadOnly readOnly => Execute(readOnly),
        _ => throw new UnreachableException(),
    };

    private static RenderError OutsideLoop(Statement jump, string word) =>
        new(jump.Span, $"The <{word}> statement can only be used inside for/while loops");

    private void Write(Text text)
    {
        if (!renderer.Output.Write(text.Literal))
        {
            throw new RenderError(text.Span, renderer.Output.Context.Fault);
        }
    }

    private void Execute(Print print)
    {
        if (print.Value is Include include && (renderer.Output.IsHtml || print.Indent is null))
        {
            renderer.Evaluator.WriteInclude(include);
            return;
        }

        var value = renderer.Evaluator.Evaluate(print.Value);
        if (print.Value is Assignment)
        {
            return;
        }

        renderer.Budget.At = print.Span;
        renderer.Values.Write(value is string text && print.Indent is { } indent ? Indented(text, indent) : value);
    }

    /// <summary>In text, each line after the first gets the white space that stands before the first.</summary>
    private string Indented(string text, string indent)
    {
        if (renderer.Output.Context.Place != MarkupPlace.Text || !text.AsSpan(0, Math.Max(0, text.Length - 1)).Contains('\n'))
        {
            return text;
        }

        var body = text[^1] == '\n' ? text[..^1] : text;
        renderer.Budget.Value(text.Length + (long)body.AsSpan().Count('\n') * indent.Length);
        return body.Replace("\n", "\n" + indent, StringComparison.Ordinal) + text[body.Length..];
    }

    private Flow Execute(If conditional)
    {
        while (!Operations.IsTrue(renderer.Evaluator.Evaluate(conditional.Condition)))
        {
            if (conditional.Else is not If next)
            {
                return conditional.Else is null ? Flow.Next : Execute(conditional.Else);
            }

            conditional = next;
        }

        return Execute(conditional.Then);
    }

    private Flow Execute(Case selection)
    {
        var value = renderer.Evaluator.Evaluate(selection.Value);
        foreach (var when in selection.Whens)
        {
            if (Array.Exists(when.Values, candidate => IsSame(value, candidate)))
            {
                return Execute(when.Body);
            }
        }

        return selection.Else is null ? Flow.Next : Execute(selection.Else);
    }

    private bool IsSame(object? value, Expression candidate) =>
        renderer.Operations.Apply(BinaryOperator.Equal, value, renderer.Evaluator.Evaluate(candidate), OperationPlace.Of(candidate.Span)) is true;

    private Flow Execute(Capture capture)
    {
        var start = renderer.Output.BeginCapture();
        var flow = Execute(capture.Body);
        renderer.CheckEnd(capture.Target.Span, MarkupContext.Text);
        renderer.Evaluator.Assign(capture.Target, renderer.Captured(start));
        return flow;
    }

    private Flow Execute(With with)
    {
        var target = renderer.Evaluator.Evaluate(with.Target);
        if (target is not (ScriptObject or IHostObject or RootObject or FunctionGroup))
        {
            throw new RenderError(with.Target.Span, $"Invalid target property `{renderer.Evaluator.Written(with.Target)}` used for [with] statement. Must be a ScriptObject instead of `{ValueKind.Of(target)}`");
        }

        renderer.Scopes.Open(target);
        var flow = Execute(with.Body);
        renderer.Scopes.CloseOpened();
        return flow;
    }

    private Flow Execute(Return end)
    {
        _returned = end.Value is null ? null : renderer.Evaluator.Evaluate(end.Value);
        renderer.Budget.At = end.Span;
        return Flow.Return;
    }

    private Flow Execute(FunctionStatement function)
    {
        renderer.Evaluator.Assign(function.Name, new TemplateFunction(function.Function, renderer.Scopes.Frame.File));
        return Flow.Next;
    }

    private Flow Execute(Wrap wrap)
    {
        var call = wrap.Target as Call;
        if (wrap.Target is not (Nested or Call) && renderer.Evaluator.EvaluateUncalled(wrap.Target) is TemplateFunction plain)
        {
            InvokeWrapping(plain, CallArguments.None, wrap);
        }
        else if (call is not null && renderer.Evaluator.Callee(call.Target) is TemplateFunction function)
        {
            InvokeWrapping(function, renderer.Evaluator.ArgumentsOf(call.Arguments, []), wrap);
        }
        else
        {
            throw new RenderError(wrap.Target.Span, $"Expecting a direct function instead of the expression `{renderer.Evaluator.Written(wrap.Target)}/{Construct.Of(wrap.Target).Name}`");
        }

        return Flow.Next;
    }

    private void InvokeWrapping(TemplateFunction function, CallArguments arguments, Wrap wrap)
    {
        var block = new WrappedStatements(wrap.Body, renderer.Scopes.Frame.File, renderer.Scopes.Frame.Wrapped);
        renderer.Values.Write(renderer.Invoker.InvokeWrapping(function, arguments, block, wrap.Target.Span));
    }

    private Flow Execute(Import import)
    {
        var source = renderer.Evaluator.Evaluate(import.Source);
        if (source is not (ScriptObject or IHostObject or FunctionGroup) || Members.All(source) is not { } members)
        {
            throw new RenderError(import.Source.Span, $"Unexpected value `{ValueKind.Of(source)}` for import. Expecting an plain script object.");
        }

        foreach (var (name, value) in members)
        {
            renderer.Budget.Step();
            Members.TrySet(renderer.Scopes.This, name, value);
        }

        return Flow.Next;
    }

    private Flow Execute(ReadOnly readOnly)
    {
        switch (readOnly.Target)
        {
            case Global name:
                renderer.Scopes.MakeReadOnly(name);
                break;
            case Member member when renderer.Evaluator.Evaluate(member.Target) is ScriptObject target:
                target.MakeReadOnly(member.Name);
                break;
            default:
                throw new RenderError(readOnly.Target.Span, $"Only a global variable or a member of an object can be made readonly, not `{renderer.Evaluator.Written(readOnly.Target)}`.");
        }

        return Flow.Next;
    }
}
