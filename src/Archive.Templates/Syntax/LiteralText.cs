using System.Text;
using Archive.Templates.Output;

namespace Archive.Templates.Syntax;

/// <summary>The text between code blocks, encoded once and then only copied; what it does to the markup is also found only once.</summary>
internal sealed class LiteralText(string text)
{
    private Passage? _passages;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    /// <summary>The context behind the text, where it begins in another. Nearly always it begins in the same as before.</summary>
    public MarkupContext After(MarkupContext before)
    {
        for (var passage = _passages; passage is not null; passage = passage.Next)
        {
            if (passage.Before == before)
            {
                return passage.After;
            }
        }

        // Threads may lose each other's passages, and find them again.
        _passages = new Passage(before, MarkupScanner.Advance(before, Utf8), _passages);
        return _passages.After;
    }

    /// <summary>One way through the text, and those found before it.</summary>
    private sealed class Passage(MarkupContext before, MarkupContext after, Passage? next)
    {
        public MarkupContext Before { get; } = before;

        public MarkupContext After { get; } = after;

        public Passage? Next { get; } = next;
    }
}
