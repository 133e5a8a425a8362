namespace Archive.Templates.Runtime;

/// <summary>Where a loop is. Used again for later loops.</summary>
internal sealed class LoopState
{
    private object? _before;

    public object? Value { get; private set; }

    public LoopState? Outer { get; private set; }

    public int Index { get; private set; }

    public int Length { get; set; }

    public int Column { get; set; }

    /// <summary>Whether the value of this turn differs from that of the turn before; true at the first.</summary>
    public bool HasChanged => Index == 0 || !Equals(_before, Value);

    public void Start(LoopState? outer)
    {
        Outer = outer;
        Index = -1;
    }

    /// <summary>Lets go of what it went through, until it is used again.</summary>
    public void End() => (_before, Value, Outer) = (null, null, null);

    public void Turn(object? value = null)
    {
        Index++;
        (_before, Value) = (Value, value);
    }
}
