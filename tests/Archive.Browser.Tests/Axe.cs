using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>The checker of what shuts readers out. It is put into a page once and asked as often as one likes: its own runner puts it in each time, and opens another page for each answer.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong on the page as it is now, each fault with its place.</summary>
    /// <param name="rules">Null for those that the checker holds every page to.</param>
    public static async Task<string[]> Faults(this IPage page, AxeRules? rules = null)
    {
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async rules => {
              const found = await axe.run(document, { ...(rules && { runOnly: rules }), resultTypes: ['violations'] });
              return found.violations.flatMap(fault => fault.nodes.map(node => `${fault.id} at ${node.html}`));
            }
            """,
            rules is null ? null : new { type = rules.Type, values = rules.Values });
    }
}

/// <summary>Which rules a page is held to: all that bear one of some tags, or those of some names.</summary>
internal sealed record AxeRules(string Type, params string[] Values)
{
    public static readonly AxeRules All = new("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    // By night nothing but the colours is different, and all other rules cost four times as much.
    public static readonly AxeRules Colours = new("rule", "color-contrast", "link-in-text-block");
}
