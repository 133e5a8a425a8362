using System.Text;

namespace Archive.Templates.Syntax;

/// <summary>The text between code blocks, encoded once and then only copied.</summary>
internal sealed class LiteralText(string text)
{
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);
}
