using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>How long a file may be, how much a method may ask for, and which words say nothing in the name of a type.</summary>
internal static class Measures
{
    private const int Limit = 400;
    private const int MostParameters = 4;

    /// <summary>A grammar is read as a whole; torn apart, its parts would be shorter and harder.</summary>
    private const int GrammarLimit = 500;

    private static readonly Regex Grammar = new(@"^src/Archive\.Templates/Syntax/(Lexer|Parser(\.\w+)?)\.cs$", RegexOptions.CultureInvariant);

    // The site's base address is a thing and not a superclass.
    private static readonly Regex Empty = new(
        @"(Helper|Util|Utils|Utility|Utilities|Manager|Common|Core|Base(?!Address|Url)|Info|Data|Extensions$)s?(?![a-z])",
        RegexOptions.CultureInvariant);

    public static IEnumerable<string> TooLong(IReadOnlyList<SourceFile> files) =>
        from file in files
        let limit = Grammar.IsMatch(file.Path) ? GrammarLimit : Limit
        where file.LineCount > limit
        select $"{file.Path}: {file.LineCount} lines, {limit} are allowed";

    /// <summary>A record may take more: that is what it is for.</summary>
    public static IEnumerable<string> Demanding(IEnumerable<Type> types) =>
        from type in types
        from method in type.GetMethods(
            BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !method.IsDefined(typeof(CompilerGeneratedAttribute)) && method.GetParameters().Length > MostParameters
        select $"{type}.{method.Name}: {method.GetParameters().Length} parameters, {MostParameters} are allowed";

    public static IEnumerable<string> EmptyNames(IReadOnlyList<SourceFile> files) =>
        from file in files
        from type in file.Types
        where Empty.IsMatch(type)
        select $"{file.Path}: {type}";
}
