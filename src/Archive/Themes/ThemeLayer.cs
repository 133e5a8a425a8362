using Archive.Files;
using Archive.Problems;

namespace Archive.Themes;

/// <summary>The folder of a theme, or of one it is based on.</summary>
/// <param name="BasedOn">The theme that has what this folder lacks; null where it stands alone.</param>
internal sealed record ThemeLayer(FolderFiles Folder, Located<string>? BasedOn);
