namespace Archive.Templates;

/// <summary>What a template can call: a function of the language, of the host, or of the template itself.</summary>
public abstract class Callable
{
    private protected Callable(string name) => Name = name;

    /// <summary>What messages call it.</summary>
    public string Name { get; }
}
