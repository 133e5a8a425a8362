using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Renders templates, and blocks of a <c>wrap</c>, inside the page.</summary>
internal sealed class IncludeRunner(Renderer renderer, TemplateSet set)
{
    /// <summary>What an include gives where its value is wanted.</summary>
    public object Value(IncludeRequest request, SourceSpan span)
    {
        var start = renderer.Output.BeginCapture();
        Write(request, span);
        return renderer.Captured(start);
    }

    /// <summary>Writes an include where it stands; it must leave the markup as it found it.</summary>
    public void Write(IncludeRequest request, SourceSpan span)
    {
        var template = request.Template ?? Named(request);
        var context = renderer.Output.Context;
        var before = renderer.Budget.Enter(span, renderer.Scopes.Frame.File);
        renderer.Scopes.Enter(template, span, request.Arguments);
        renderer.Executor.Execute(template.Body);
        renderer.Values.Write(renderer.Executor.TakeReturned());
        renderer.Scopes.Leave();
        renderer.SpareArguments.Return(request.Arguments.Positional);
        renderer.Budget.Leave(before);
        renderer.CheckEnd(span, context, template);
    }

    /// <summary>Runs the block of a <c>wrap</c> where <c>$$</c> stands: with the variables there, and the places of where it is written.</summary>
    public Flow WriteWrapped(WrappedBlock block)
    {
        var frame = renderer.Scopes.Frame;
        if (frame.Wrapped is not { } wrapped)
        {
            return Flow.Next;
        }

        var before = renderer.Budget.Enter(block.Span, frame.File);
        var file = frame.File;
        (frame.File, frame.Wrapped) = (wrapped.File, wrapped.Outer);
        var flow = renderer.Executor.Execute(wrapped.Body);
        (frame.File, frame.Wrapped) = (file, wrapped);
        renderer.Budget.Leave(before);
        return flow;
    }

    private Template Named(IncludeRequest request)
    {
        var name = renderer.Form.Of(request.Name);
        return set.Find(name)
            ?? throw new RenderError(request.NameSpan, $"There is no template named `{name}`.{Nearest.To(name, set.TemplateNames)}");
    }
}
