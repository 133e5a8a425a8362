using Archive.Files;
using Archive.Problems;

namespace Archive.Themes;

/// <summary>The folder of a theme, or of one it is based on.</summary>
/// <param name="Path">As problems show it.</param>
/// <param name="BasedOn">The theme that has what this folder lacks; null where it stands alone.</param>
internal sealed record ThemeLayer(string Path, IReadOnlyList<InputFile> Files, Located<string>? BasedOn)
{
    public InputFile? Find(string name) => Files.FirstOrDefault(file => file.Relative == name);
}
