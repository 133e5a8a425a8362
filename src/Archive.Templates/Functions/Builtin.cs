using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary>A function of the language itself.</summary>
internal sealed class Builtin(string name, string signature, BuiltinBody body) : Callable(name)
{
    /// <summary>Read when the function is first called: a page calls few of all there are.</summary>
    public Signature Signature => field ??= Signature.Parse(signature);

    public BuiltinBody Body { get; } = body;
}

/// <summary>What such a function does; its arguments are as many as the signature has fixed places, and then the rest.</summary>
internal delegate object? BuiltinBody(BuiltinCall call);
