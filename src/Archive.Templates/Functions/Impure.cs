using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary>What Scriban has and a page must not use, as it would come out differently each time or in each place.</summary>
internal static class Impure
{
    public static RenderError Error(BuiltinCall call, string function) =>
        call.Error($"`{function}` is not available: a page must come out the same each time it is built.");

    /// <summary>The machine's cultures differ from one to the next; the invariant one, which is that of American English, does not.</summary>
    public static void CheckCulture(BuiltinCall call, int index)
    {
        if (call.Text(index) is not ("" or "en" or "en-US"))
        {
            throw call.Error($"The culture `{call.Text(index)}` is not available: only the invariant one is the same on every machine.");
        }
    }
}
