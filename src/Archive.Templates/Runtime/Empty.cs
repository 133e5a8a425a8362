namespace Archive.Templates.Runtime;

/// <summary>The variable <c>empty</c>: equal to whatever has nothing in it.</summary>
internal sealed class Empty
{
    public static readonly Empty Value = new();

    private Empty()
    {
    }

    public override string ToString() => "";
}
