namespace Archive.Templates.Runtime;

/// <summary>Where a loop is. Used again for later loops.</summary>
internal sealed class LoopState
{
    private object? _value;
    private object? _before;

    public LoopState? Outer { get; private set; }

    public int Index { get; private set; }

    public int Length { get; set; }

    public int Column { get; set; }

    /// <summary>Whether the value of this turn differs from that of the turn before; true at the first.</summary>
    public bool HasChanged => Index == 0 || !Equals(_before, _value);

    public void Start(LoopState? outer)
    {
        Outer = outer;
        Index = -1;
    }

    /// <summary>Lets go of what it went through, until it is used again.</summary>
    public void End() => (_before, _value, Outer) = (null, null, null);

    public void Turn(object? value = null)
    {
        Index++;
        (_before, _value) = (_value, value);
    }
}
