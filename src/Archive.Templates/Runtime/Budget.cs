using System.Runtime.CompilerServices;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>What a page may still cost. Charged where the work is done, so that no way to the work goes around it.</summary>
internal sealed class Budget
{
    private RenderLimits _limits = RenderLimits.Default;
    private int _stepsLeft;
    private int _depth;
    private TimeSpan _regexTimeLeft;

    /// <summary>What is being worked on, in the file that runs; the place of an error that knows none of its own.</summary>
    public SourceSpan At { get; set; }

    public RenderLimits Limits => _limits;

    public void Start(RenderLimits limits)
    {
        _limits = limits;
        _stepsLeft = limits.Steps;
        _regexTimeLeft = limits.RegexTime;
        _depth = 0;
        At = default;
    }

    public void Step(int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _stepsLeft -= Math.Min(count, _stepsLeft + 1);
        if (_stepsLeft < 0)
        {
            throw new RenderError(At, FormattableString.Invariant($"The page takes more than {_limits.Steps} steps."));
        }
    }

    public void LoopTurn(int turns, SourceSpan loop)
    {
        Step();
        if (turns > _limits.LoopTurns)
        {
            throw new RenderError(loop, FormattableString.Invariant($"Exceeding number of iteration limit `{_limits.LoopTurns}` for loop statement."));
        }
    }

    /// <summary>Begins a call or an include at a place in that file; gives what <see cref="Leave"/> goes back to, as the work may go on in another file.</summary>
    public SourceSpan Enter(SourceSpan at, SourceFile file)
    {
        var before = At;
        At = at;
        Step();
        if (++_depth > _limits.Depth)
        {
            throw new RenderError(at, FormattableString.Invariant($"Exceeding number of recursive depth limit `{_limits.Depth}` for node: `{file.Slice(at)}`"));
        }

        GuardStack(at);
        return before;
    }

    public void Leave(SourceSpan before)
    {
        _depth--;
        At = before;
    }

    /// <summary>Deep nesting ends in an error while there is still room to say so.</summary>
    public static void GuardStack(SourceSpan at)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new RenderError(at, "The template is nested too deeply.");
        }
    }

    /// <summary>Asked before a text or an array of that length is made.</summary>
    public void Value(long length)
    {
        CheckLength(length);
        Read((int)length);
    }

    /// <summary>Asked before something of that length is gone over, be it kept or not.</summary>
    public void Read(int length) => Step(length / 64);

    /// <summary>Asked before a value is gone over that may be a text.</summary>
    public void Read(object? value) => Read(value switch
    {
        string text => text.Length,
        Html html => html.Length,
        _ => 0,
    });

    /// <summary>Asked while a value grows, when its parts have been charged already.</summary>
    public void CheckLength(long length)
    {
        if (length > _limits.ValueLength)
        {
            throw new RenderError(At, FormattableString.Invariant($"A value would be longer than {_limits.ValueLength}."));
        }
    }

    /// <summary>Asked before a list of that many elements is made.</summary>
    public void Items(long count)
    {
        Value(count);
        Step((int)count);
    }

    public void Output(long bytes)
    {
        if (bytes > _limits.OutputBytes)
        {
            throw new RenderError(At, FormattableString.Invariant($"The page is longer than {_limits.OutputBytes} bytes."));
        }
    }

    public void RegexTook(TimeSpan time)
    {
        _regexTimeLeft -= time;
        if (_regexTimeLeft <= TimeSpan.Zero)
        {
            throw new RenderError(At, FormattableString.Invariant($"The regular expressions of the page take more than {_limits.RegexTime.TotalSeconds} seconds."));
        }
    }
}
