using System.Text;

namespace Archive.Templates.Runtime;

/// <summary>A text put together from parts, each of which is asked for before it is added: so it never grows beyond the limit.</summary>
internal sealed class GrowingText(Budget budget)
{
    private readonly StringBuilder _text = new();

    public GrowingText Append(string part)
    {
        budget.Value(part.Length);
        budget.CheckLength((long)_text.Length + part.Length);
        _text.Append(part);
        return this;
    }

    public GrowingText Join(string delimiter, IEnumerable<string> parts)
    {
        var before = "";
        foreach (var part in parts)
        {
            Append(before).Append(part);
            before = delimiter;
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
