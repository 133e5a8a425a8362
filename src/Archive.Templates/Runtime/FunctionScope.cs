namespace Archive.Templates.Runtime;

/// <summary>The parameters of one call and what the function has assigned; few enough that searching beats hashing.</summary>
internal sealed class FunctionScope
{
    private int[] _numbers = new int[4];
    private object?[] _values = new object?[4];
    private int _count;

    /// <summary>Whether the function that runs has a scope of its own at all.</summary>
    public bool IsOpen { get; private set; }

    public void Open() => IsOpen = true;

    public void Clear()
    {
        IsOpen = false;
        Array.Clear(_values, 0, _count);
        _count = 0;
    }

    public bool TryGet(int number, out object? value)
    {
        var index = IndexOf(number);
        value = index < 0 ? null : _values[index];
        return index >= 0;
    }

    public void Set(int number, object? value)
    {
        var index = IndexOf(number);
        if (index < 0)
        {
            index = Append(number);
        }

        _values[index] = value;
    }

    public void Remove(int number)
    {
        var index = IndexOf(number);
        if (index < 0)
        {
            return;
        }

        _count--;
        _numbers[index] = _numbers[_count];
        _values[index] = _values[_count];
        _values[_count] = null;
    }

    private int IndexOf(int number) => Array.IndexOf(_numbers, number, 0, _count);

    private int Append(int number)
    {
        if (_count == _numbers.Length)
        {
            Array.Resize(ref _numbers, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        _numbers[_count] = number;
        return _count++;
    }
}
