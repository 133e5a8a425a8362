namespace Archive.Commands;

/// <summary>Questions to whoever sits at the terminal, one a line, each with the answer that Enter gives.</summary>
internal sealed class Questions(TextReader answers, TextWriter terminal)
{
    /// <summary>Null where nobody can be asked.</summary>
    public static Questions? OfConsole() => Console.IsInputRedirected ? null : new Questions(Console.In, Console.Out);

    /// <summary>Whether whoever was asked has gone: no answer is none, and not the usual one.</summary>
    public bool HaveEnded { get; private set; }

    public void Say(string words) => terminal.WriteLine(words);

    /// <summary>Null where the usual answer is kept.</summary>
    public string? Ask(string question, string? usual)
    {
        terminal.Write($"{question} [{usual}]: ");
        terminal.Flush();
        var answer = answers.ReadLine();
        HaveEnded = answer is null;
        return answer?.Trim() is { Length: > 0 } words ? words : null;
    }
}
