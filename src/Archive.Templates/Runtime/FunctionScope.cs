namespace Archive.Templates.Runtime;

/// <summary>The parameters of one call and what the function has assigned; few enough that searching beats hashing.</summary>
internal sealed class FunctionScope
{
    private readonly List<(int Number, object? Value)> _variables = [];

    /// <summary>Whether the function that runs has a scope of its own at all.</summary>
    public bool IsOpen { get; private set; }

    public void Open() => IsOpen = true;

    public void Clear()
    {
        IsOpen = false;
        _variables.Clear();
    }

    public bool TryGet(int number, out object? value)
    {
        foreach (var variable in _variables)
        {
            if (variable.Number == number)
            {
                value = variable.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    public void Set(int number, object? value)
    {
        Remove(number);
        _variables.Add((number, value));
    }

    public void Remove(int number) => _variables.RemoveAll(variable => variable.Number == number);
}
