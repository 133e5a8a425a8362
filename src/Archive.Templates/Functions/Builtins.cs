using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary>Every global that the language brings. A new group of functions is a file and a line here.</summary>
internal static class Builtins
{
    public const string IncludeJoin = "include_join";

    public static readonly IReadOnlyList<(string Name, object Value)> All =
    [
        ("array", ArrayFunctions.Group),
        ("blank", Empty.Value),
        ("date", DateFunctions.Group),
        ("empty", Empty.Value),
        ("html", HtmlFunctions.Group),
        ("math", MathFunctions.Group),
        ("object", ObjectFunctions.Group),
        ("regex", RegexFunctions.Group),
        ("string", StringFunctions.Group),
        ("timespan", TimeSpanFunctions.Group),
        (IncludeJoin, IncludeFunctions.IncludeJoin),
        ("raw", HtmlFunctions.Raw),
    ];

    public static IEnumerable<FunctionGroup> Groups => All.Select(global => global.Value).OfType<FunctionGroup>();
}
