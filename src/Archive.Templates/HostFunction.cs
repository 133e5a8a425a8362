using Archive.Templates.Runtime;

namespace Archive.Templates;

/// <summary>A function that the host gives to templates.</summary>
public sealed class HostFunction : Callable
{
    private readonly Func<IReadOnlyList<object?>, Func<object?, string>, object?> _call;

    /// <param name="signature">The names of the parameters; <c>name?</c> may be left out, <c>name...</c> takes all that are left.</param>
    /// <param name="call">Gets a value for each parameter, null for one left out, then those of the last if it takes all that are left.</param>
    public HostFunction(string name, string signature, Func<IReadOnlyList<object?>, object?> call)
        : base(name)
    {
        Signature = Signature.Parse(signature);
        _call = (arguments, _) => call(arguments);
    }

    /// <summary>A function whose parameters have no names, of which <paramref name="least"/> to <paramref name="most"/> must be given.</summary>
    public HostFunction(string name, int least, int most, Func<IReadOnlyList<object?>, object?> call)
        : this(name, least, most, (arguments, _) => call(arguments))
    {
    }

    /// <inheritdoc cref="HostFunction(string, int, int, Func{IReadOnlyList{object?}, object?})"/>
    /// <param name="call">Gets besides how the page writes a value.</param>
    public HostFunction(string name, int least, int most, Func<IReadOnlyList<object?>, Func<object?, string>, object?> call)
        : base(name)
    {
        Signature = Signature.Unnamed(least, most);
        _call = call;
    }

    internal Signature Signature { get; }

    internal object? Call(object?[] arguments, Func<object?, string> form) => _call(arguments, form);
}
