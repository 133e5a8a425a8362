using System.Collections;
using System.Numerics;
using Archive.Templates.Functions;

namespace Archive.Templates.Runtime;

/// <summary>The kind of a value in the words of <c>object.kind</c>, which messages use too.</summary>
internal static class ValueKind
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string or Html => "string",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        BigInteger => "bigint",
        NumberRange => "range",
        Callable => "function",
        DateTime => "datetime",
        TimeSpan => "timespan",
        IHostObject host => host.HostType.Name,
        ScriptObject or FunctionGroup => "object",
        IEnumerable => "array",
        _ => "object",
    };
}
