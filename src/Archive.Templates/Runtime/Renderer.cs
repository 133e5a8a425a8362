using System.Buffers;
using System.Text;
using Archive.Templates.Functions;
using Archive.Templates.Output;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Renders one page at a time, and is then used for the next. Everything that works on the page meets here.</summary>
internal sealed class Renderer
{
    private readonly Dictionary<string, int> _cycles = new(StringComparer.Ordinal);

    public Renderer(TemplateSet set)
    {
        Budget = new Budget();
        Loops = new Loops(Budget);
        Form = new TextForm(Budget);
        Operations = new Operations(Budget, Form);
        Output = new PageOutput(Budget);
        Scopes = new Scopes(set);
        Evaluator = new Evaluator(this);
        Invoker = new Invoker(this);
        Values = new ValueWriter(this);
        Includes = new IncludeRunner(this, set);
        Executor = new Executor(this);
    }

    public Budget Budget { get; }

    public TextForm Form { get; }

    public Operations Operations { get; }

    public PageOutput Output { get; }

    public Scopes Scopes { get; }

    public Loops Loops { get; }

    public SpareArguments SpareArguments { get; } = new();

    public Executor Executor { get; }

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
            Scopes.Enter(template, default, CallArguments.None);
            Executor.Execute(template.Body);
            Values.Write(Executor.TakeReturned());
            CheckEnd(new SourceSpan(template.File.Text.Length, template.File.Text.Length), MarkupContext.Text, template);
            End();
        }
        catch (RenderError error)
        {
            throw Failure(error.Span, error.Message);
        }
        catch (HostException error)
        {
            throw Failure(Budget.At, error.Message);
        }

        Output.CopyTo(output);
    }

    /// <summary>What begins in the middle of markup must end there, or somebody reads the page otherwise than its author.</summary>
    public void CheckEnd(SourceSpan at, MarkupContext expected, Template? template = null)
    {
        if (!Output.Context.MayEnd(expected))
        {
            var what = template is null ? "What is captured" : $"The template `{template.Name}`";
            throw new RenderError(at, $"{what} ends {Output.Context.Name}, and began {expected.Name}.");
        }
    }

    /// <summary>Whose turn it is in a group of <c>array.cycle</c>, on this page.</summary>
    public int NextOf(string cycle, int count)
    {
        var turn = _cycles.GetValueOrDefault(cycle) % count;
        _cycles[cycle] = turn + 1;
        return turn;
    }

    /// <summary>In a page of HTML, what a template writes is HTML; in a text it is text.</summary>
    public object Captured(PageOutput.Mark start)
    {
        var bytes = Output.EndCapture(start);
        Budget.Value(bytes.Length);
        return Output.IsHtml ? Html.Of(bytes.AsMemory()) : Encoding.UTF8.GetString(bytes);
    }

    private void Start(RenderInput input)
    {
        Budget.Start(input.Limits);
        Output.Start(input.Escaping);
        Scopes.Start(input);
        _cycles.Clear();
        Form.Host = input.Write;
        Form.DateFormat = DateFormats.Default;
        Operations.KeepsHtml = Output.IsHtml;
    }

    /// <summary>Lets go of all that the page was given: a renderer that waits for the next page would hold everything the last one came from.</summary>
    private void End()
    {
        Scopes.Leave();
        Scopes.End();
        Form.Host = null;
    }

    private TemplateException Failure(SourceSpan at, string message) =>
        new(Scopes.Frame.File.Error(at, message, [.. Stack()]));

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
