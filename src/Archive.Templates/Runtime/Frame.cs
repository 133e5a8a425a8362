using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>What belongs to one call of a function or one include: its arguments and its own variables. Used again for later calls.</summary>
internal sealed class Frame(int locals)
{
    private readonly object?[] _locals = new object?[locals];
    private ScriptArray? _arguments;

    /// <summary>What its places refer to; changes while a wrapped block of another file runs in it.</summary>
    public SourceFile File { get; set; } = null!;

    /// <summary>The template or function that runs.</summary>
    public object? Running { get; private set; }

    /// <summary>What a message calls it; the place of the call is in the frame around it.</summary>
    public string Title => Running is Template template ? $"include {template.Name}" : $"func {(Running as Callable)?.Name}";

    public SourceSpan CalledAt { get; private set; }

    /// <summary>The nearest frame around this one whose variables are seen here too: an include sees those of the function it stands in.</summary>
    public Frame? Outer { get; private set; }

    public object?[] Positional { get; private set; } = [];

    public IReadOnlyList<(string Name, object? Value)> Named { get; private set; } = [];

    /// <summary>The variables of a function with parameters; other functions write to the globals.</summary>
    public FunctionScope Scope { get; } = new();

    /// <summary>What <c>$$</c> stands for.</summary>
    public WrappedStatements? Wrapped { get; set; }

    /// <summary>The frame in which a name is looked up first; null where there are only globals.</summary>
    public Frame? Nearest => Scope.IsOpen ? this : Outer;

    public ref object? this[int local] => ref _locals[local];

    public ScriptArray Arguments => _arguments ??= MakeArguments();

    public void Enter(object running, SourceSpan calledAt, CallArguments arguments, Frame? around)
    {
        File = running is Template template ? template.File : ((TemplateFunction)running).File;
        Running = running;
        CalledAt = calledAt;
        Outer = running is Template or TemplateFunction { Syntax.IsAnonymous: true } ? around?.Nearest : null;
        Positional = arguments.Positional;
        Named = arguments.Named;
    }

    public void Clear()
    {
        Array.Clear(_locals);
        Scope.Clear();
        _arguments = null;
        Wrapped = null;
        Positional = [];
        Named = [];
    }

    /// <summary>From the list once there is one, as the template may have changed it.</summary>
    public object? ArgumentAt(int index) =>
        _arguments is not null ? _arguments[index]
        : index < Positional.Length ? Positional[index]
        : null;

    private ScriptArray MakeArguments()
    {
        var arguments = new ScriptArray(Positional);
        foreach (var (name, value) in Named)
        {
            arguments.SetMember(name, value);
        }

        return arguments;
    }
}

/// <summary>The block of a <c>wrap</c>, and what <c>$$</c> means inside it.</summary>
internal sealed record WrappedStatements(Block Body, SourceFile File, WrappedStatements? Outer);
