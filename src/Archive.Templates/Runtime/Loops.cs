using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>The loops that are running, and what a template may ask of the innermost one.</summary>
internal sealed class Loops(Budget budget)
{
    private readonly Stack<LoopState> _idle = new();
    private LoopState? _for;
    private LoopState? _while;

    public bool IsInLoop => _for is not null || _while is not null;

    /// <summary>Null outside such a loop.</summary>
    public object? Fact(LoopMember member)
    {
        var loop = member.Loop == LoopKind.While ? _while : _for;
        return loop is null ? null : member.Fact switch
        {
            LoopFact.Index => Boxes.Of(loop.Index),
            LoopFact.ReverseIndex => Boxes.Of(loop.Length - loop.Index - 1),
            LoopFact.First => Boxes.Of(loop.Index == 0),
            LoopFact.Last => Boxes.Of(loop.Index == loop.Length - 1),
            LoopFact.Even => Boxes.Of(loop.Index % 2 == 0),
            LoopFact.Odd => Boxes.Of(loop.Index % 2 != 0),
            LoopFact.Changed => Boxes.Of(HasChanged(loop)),
            LoopFact.Length => Boxes.Of(loop.Length),
            _ => Boxes.Of(loop.Column),
        };
    }

    /// <summary>Begins a loop; the one around it comes back with <see cref="Leave"/>.</summary>
    public LoopState Enter(LoopKind kind)
    {
        var loop = _idle.TryPop(out var idle) ? idle : new LoopState();
        loop.Start(kind == LoopKind.While ? _while : _for);
        Set(kind, loop);
        return loop;
    }

    public void Leave(LoopKind kind, LoopState loop)
    {
        Set(kind, loop.Outer);
        loop.End();
        _idle.Push(loop);
    }

    private bool HasChanged(LoopState loop)
    {
        budget.Read(loop.Value);
        return loop.HasChanged;
    }

    private void Set(LoopKind kind, LoopState? loop)
    {
        if (kind == LoopKind.While)
        {
            _while = loop;
            return;
        }

        _for = loop;
    }
}
