using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary><c>target[key]</c>: an element of a list by number, from the end if it is negative; else a member by name.</summary>
internal static class Indexing
{
    public static object? Get(Renderer renderer, Indexer indexer)
    {
        var (target, key) = (renderer.Evaluator.Evaluate(indexer.Target), renderer.Evaluator.Evaluate(indexer.Key));
        if (target is null && indexer.Target is Member { IsOptional: true })
        {
            return null;
        }

        Check(renderer, indexer, target, key);
        target = target is Html html ? renderer.Form.Of(html) : target;
        if (Number(key) is { } number && Length(target) is { } length)
        {
            var index = number < 0 ? length + number : number;
            return index >= 0 && index < length ? Element(target!, (int)index) : null;
        }

        if (target is string || Members.All(target) is null && Items.Of(target) is null)
        {
            throw NoList(renderer, indexer, target);
        }

        return Members.TryGet(target!, renderer.Form.Of(key), out var value) ? value : null;
    }

    public static void Set(Renderer renderer, Indexer indexer, object? value)
    {
        var (target, key) = (renderer.Evaluator.Evaluate(indexer.Target), renderer.Evaluator.Evaluate(indexer.Key));
        Check(renderer, indexer, target, key);
        if (target is ScriptArray array && Number(key) is { } number)
        {
            SetElement(renderer, array, number, value);
            return;
        }

        if (target is string or Html)
        {
            throw new RenderError(indexer.Key.Span, "Cannot replace a character in a string");
        }

        var name = renderer.Form.Of(key);
        if (!Members.TrySet(target!, name, value))
        {
            throw new RenderError(indexer.Key.Span, $"Cannot set a value for the readonly member `{name}` in the indexer: {renderer.Evaluator.Written(indexer.Target)}['{name}']");
        }
    }

    /// <summary>An index from the end that is before the first element changes nothing.</summary>
    public static void SetElement(Renderer renderer, ScriptArray array, long number, object? value)
    {
        var index = number < 0 ? array.Count + number : number;
        if (index < 0)
        {
            return;
        }

        if (index >= array.Count)
        {
            renderer.Budget.CheckLength(index);
            renderer.Budget.Items(index - array.Count + 1);
        }

        array.Set((int)index, value);
    }

    private static void Check(Renderer renderer, Indexer indexer, object? target, object? key)
    {
        var evaluator = renderer.Evaluator;
        if (target is null)
        {
            throw new RenderError(indexer.Target.Span, $"Object `{evaluator.Written(indexer.Target)}` is null. Cannot access indexer: {evaluator.Written(indexer)}");
        }

        if (key is null)
        {
            throw new RenderError(indexer.Key.Span, $"Cannot access target `{evaluator.Written(indexer.Target)}` with a null indexer: {evaluator.Written(indexer)}");
        }

        if (Arithmetic.IsNumber(target) || target is bool)
        {
            throw NoList(renderer, indexer, target);
        }
    }

    private static RenderError NoList(Renderer renderer, Indexer indexer, object? target) =>
        new(indexer.Target.Span, $"Cannot use the {ValueKind.Of(target)} primitive `{renderer.Form.Of(target)}` as a list.");

    private static long? Number(object? key) => key is int or long or double or float or decimal ? (long)Math.Round(Arithmetic.ToDouble(key)) : null;

    private static long? Length(object? target) => target switch
    {
        string text => text.Length,
        ScriptObject => null,
        _ => Items.Of(target)?.Count,
    };

    private static object? Element(object target, int index) => target switch
    {
        string text => text[index].ToString(),
        _ => Items.Of(target)![index],
    };
}
