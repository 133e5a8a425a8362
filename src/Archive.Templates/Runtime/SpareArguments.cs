namespace Archive.Templates.Runtime;

/// <summary>Arrays of arguments whose includes are over, for includes to come: a page has dozens of them.</summary>
internal sealed class SpareArguments
{
    private const int Longest = 8;

    private readonly Stack<object?[]>?[] _byLength = new Stack<object?[]>?[Longest + 1];

    public object?[] Take(int length) =>
        length <= Longest && _byLength[length] is { } spares && spares.TryPop(out var spare) ? spare : new object?[length];

    /// <summary>Only for one that nobody holds any longer.</summary>
    public void Return(object?[] arguments)
    {
        if (arguments.Length is > 0 and <= Longest)
        {
            Array.Clear(arguments);
            (_byLength[arguments.Length] ??= new Stack<object?[]>()).Push(arguments);
        }
    }
}
