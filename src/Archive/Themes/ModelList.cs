namespace Archive.Themes;

/// <summary>A list of a model, made of what the library holds.</summary>
/// <remarks>An array filled here: what LINQ and a collection expression would bring for each kind of model, a dozen types, is half the time that the first page takes.</remarks>
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
