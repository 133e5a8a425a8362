using System.Buffers;
using System.Diagnostics;
using System.Text;
using Archive.Templates.Output;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Renders one page at a time, and is then used for the next: the meaning of every statement.</summary>
internal sealed class Renderer
{
    private readonly LoopRunner _loops;
    private readonly Dictionary<string, int> _cycles = new(StringComparer.Ordinal);
    private object? _returned;

    public Renderer(TemplateSet set)
    {
        Budget = new Budget();
        Form = new TextForm(Budget);
        Operations = new Operations(Budget, Form);
        Output = new PageOutput(Budget);
        Scopes = new Scopes(set);
        Evaluator = new Evaluator(this);
        Invoker = new Invoker(this);
        Values = new ValueWriter(this);
        Includes = new IncludeRunner(this, set);
        _loops = new LoopRunner(this);
    }

    /// <summary>Whether statements go on as written or something ends them.</summary>
    public enum Flow
    {
        Next,
        Break,
        Continue,
        Return,
    }

    public Budget Budget { get; }

    public TextForm Form { get; }

    public Operations Operations { get; }

    public PageOutput Output { get; }

    public Scopes Scopes { get; }

    public Loops Loops { get; } = new();

    public Evaluator Evaluator { get; }

    public Invoker Invoker { get; }

    public ValueWriter Values { get; }

    public IncludeRunner Includes { get; }

    /// <summary>Renders a page and hands it over whole. After an error the renderer is spent: its state is what the error is told from.</summary>
    public void Render(Template template, IBufferWriter<byte> output, RenderInput input)
    {
        Start(input);
        try
        {
            Budget.Enter(default, template.File);
            Scopes.Enter(template.File, template, default, CallArguments.None);
            Execute(template.Body);
            Values.Write(TakeReturned());
            CheckEnd(new SourceSpan(template.File.Text.Length, template.File.Text.Length), MarkupContext.Text, template);
            Scopes.Leave();
        }
        catch (RenderError error)
        {
            throw new TemplateException(Scopes.Frame.File.Error(error.Span, error.Message, [.. Stack()]));
        }

        Output.CopyTo(output);
    }

    public Flow Execute(Block block)
    {
        Budget.GuardStack(block.Span);
        foreach (var statement in block.Statements)
        {
            var flow = Execute(statement);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    /// <summary>What begins in the middle of markup must end there: else nothing behind it could be escaped rightly.</summary>
    public void CheckEnd(SourceSpan at, MarkupContext expected, Template? template = null)
    {
        if (Output.Context != expected)
        {
            var what = template is null ? "What is captured" : $"The template `{template.Name}`";
            throw new RenderError(at, $"{what} ends {Output.Context.Name}, and began {expected.Name}.");
        }
    }

    public object? TakeReturned()
    {
        var value = _returned;
        _returned = null;
        return value;
    }

    private void Start(RenderInput input)
    {
        Budget.Start(input.Limits);
        Output.Start(input.Escaping);
        Scopes.Start(input);
        Loops.Clear();
        _cycles.Clear();
        Form.Host = input.Text;
        Form.DateFormat = Functions.DateFormats.Default;
        Operations.KeepsHtml = Output.IsHtml;
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

    private Flow ExecuteRare(Statement statement)
    {
        switch (statement)
        {
            case Block block:
                return Execute(block);
            case While loop:
                return _loops.Run(loop);
            case Case selection:
                return Execute(selection);
            case With with:
                return Execute(with);
            case Break:
                return Flow.Break;
            case Continue:
                return Flow.Continue;
            case Return end:
                _returned = end.Value is null ? null : Evaluator.Evaluate(end.Value);
                return Flow.Return;
            case Capture capture:
                return Execute(capture);
            case Wrap wrap:
                Execute(wrap);
                return Flow.Next;
            case FunctionStatement function:
                Evaluator.Assign(function.Name, new TemplateFunction(function.Function, Scopes.Frame.File));
                return Flow.Next;
            case Import import:
                Execute(import);
                return Flow.Next;
            case ReadOnly readOnly:
                Execute(readOnly);
                return Flow.Next;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(Text text)
    {
        if (!Output.Write(text.Literal))
        {
            throw new RenderError(text.Span, "The name of a tag or attribute and the scheme of an address must each stand in one piece, without code in between.");
        }
    }

    private void Execute(Print print)
    {
        Budget.At = print.Span;
        if (print.Value is Include include && (Output.IsHtml || print.Indent is null))
        {
            Evaluator.WriteInclude(include);
            return;
        }

        var value = Evaluator.Evaluate(print.Value);
        if (print.Value is Assignment)
        {
            return;
        }

        Budget.At = print.Span;
        Values.Write(print.Indent is null || value is Html or int ? value : Indented(Form.Of(value), print.Indent));
    }

    /// <summary>Each line after the first gets the white space that stands before the first.</summary>
    private string Indented(string text, string indent)
    {
        if (!text.AsSpan(0, Math.Max(0, text.Length - 1)).Contains('\n'))
        {
            return text;
        }

        var body = text[^1] == '\n' ? text[..^1] : text;
        Budget.Value(text.Length + (long)body.AsSpan().Count('\n') * indent.Length);
        return body.Replace("\n", "\n" + indent, StringComparison.Ordinal) + text[body.Length..];
    }

    private Flow Execute(If conditional)
    {
        while (!Operations.IsTrue(Evaluator.Evaluate(conditional.Condition)))
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
        var value = Evaluator.Evaluate(selection.Value);
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
        Operations.Apply(BinaryOperator.Equal, value, Evaluator.Evaluate(candidate), OperationPlace.Of(candidate.Span)) is true;

    /// <summary>How often a group of <c>array.cycle</c> has been asked on this page.</summary>
    public int NextOf(string cycle)
    {
        var turn = _cycles.GetValueOrDefault(cycle);
        _cycles[cycle] = turn + 1;
        return turn;
    }

    private Flow Execute(Capture capture)
    {
        var start = Output.BeginCapture();
        var flow = Execute(capture.Body);
        CheckEnd(capture.Target.Span, MarkupContext.Text);
        Evaluator.Assign(capture.Target, Captured(start));
        return flow;
    }

    /// <summary>In a page of HTML, what a template writes is HTML; in a text it is text.</summary>
    public object Captured(PageOutput.Mark start)
    {
        var bytes = Output.EndCapture(start);
        Budget.Value(bytes.Length);
        return Output.IsHtml ? Html.Of(bytes.AsMemory()) : Encoding.UTF8.GetString(bytes);
    }

    private Flow Execute(With with)
    {
        var target = Evaluator.Evaluate(with.Target);
        if (target is not (ScriptObject or IHostObject or RootObject))
        {
            throw new RenderError(with.Target.Span, $"Invalid target property `{Evaluator.Written(with.Target)}` used for [with] statement. Must be a ScriptObject instead of `{TextForm.KindOf(target)}`");
        }

        Scopes.Open(target);
        var flow = Execute(with.Body);
        Scopes.CloseOpened();
        return flow;
    }

    private void Execute(Wrap wrap)
    {
        var call = wrap.Target as Call;
        if (wrap.Target is not (Nested or Call) && Evaluator.EvaluateUncalled(wrap.Target) is TemplateFunction plain)
        {
            InvokeWrapping(plain, CallArguments.None, wrap);
        }
        else if (call is not null && Evaluator.Callee(call.Target) is TemplateFunction function)
        {
            InvokeWrapping(function, Evaluator.ArgumentsOf(call.Arguments, []), wrap);
        }
        else
        {
            throw new RenderError(wrap.Target.Span, $"Expecting a direct function instead of the expression `{Evaluator.Written(wrap.Target)}/{Construct.Of(wrap.Target).Name}`");
        }
    }

    private void InvokeWrapping(TemplateFunction function, CallArguments arguments, Wrap wrap)
    {
        var block = new WrappedStatements(wrap.Body, Scopes.Frame.File, Scopes.Frame.Wrapped);
        Values.Write(Invoker.InvokeWrapping(function, arguments, block, wrap.Target.Span));
    }

    private void Execute(Import import)
    {
        var source = Evaluator.Evaluate(import.Source);
        if (source is not ScriptObject and not IHostObject || Members.All(source) is not { } members)
        {
            throw new RenderError(import.Source.Span, $"Unexpected value `{TextForm.KindOf(source)}` for import. Expecting an plain script object {{}}");
        }

        foreach (var (name, value) in members)
        {
            Budget.Step();
            Members.TrySet(Scopes.This, name, value);
        }
    }

    private void Execute(ReadOnly readOnly)
    {
        switch (readOnly.Target)
        {
            case Global name:
                Scopes.MakeReadOnly(name);
                break;
            case Member member when Evaluator.Evaluate(member.Target) is ScriptObject target:
                target.MakeReadOnly(member.Name);
                break;
            default:
                throw new RenderError(readOnly.Target.Span, $"Only a global variable or a member of an object can be made readonly, not `{Evaluator.Written(readOnly.Target)}`.");
        }
    }

    /// <summary>Who called what, the nearest call first, each with the place of the call.</summary>
    private IEnumerable<string> Stack()
    {
        var running = Scopes.Running.ToArray();
        for (var index = 0; index < running.Length - 1; index++)
        {
            var (line, column) = running[index + 1].File.PlaceOf(running[index].CalledAt.Start);
            yield return FormattableString.Invariant($"{running[index].Title}: {running[index + 1].File.Path}({line},{column})");
        }
    }
}
