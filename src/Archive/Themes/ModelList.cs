namespace Archive.Themes;

/// <summary>A list of a model, made of what the library holds.</summary>
/// <remarks>An array filled here: LINQ and a collection expression would bring a dozen types for each kind of model, and loading them is much of what the first page takes.</remarks>
internal static class ModelList
{
    public static TModel[] Of<TSource, TModel>(IReadOnlyCollection<TSource> sources, Func<TSource, TModel> model)
    {
        var list = sources.Count == 0 ? [] : new TModel[sources.Count];
        var count = 0;
        foreach (var source in sources)
        {
            list[count++] = model(source);
        }

        return list;
    }
}
