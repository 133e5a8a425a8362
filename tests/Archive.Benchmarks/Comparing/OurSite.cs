namespace Archive.Benchmarks.Comparing;

/// <summary>This program, as the launcher publishes it: with all it can do, or with what Hugo's site has too.</summary>
internal sealed class OurSite(string folder, Extent extent) : Contender(folder)
{
    private readonly Corpus _corpus = new(Path.Combine(folder, "input"), extent);

    public override string Name => extent == Extent.Whole ? "Archive, everything on" : "Archive, the common part";

    public override IReadOnlyList<string> Command =>
        ["dotnet", Path.Combine(Checkout.Root, ".artifacts", "program", "archive.dll"), "build", "--input", "input", "--output", "output", "--themes", "themes"];

    protected override IReadOnlyList<string> Memories => [".archive"];

    public override void Write(int articles)
    {
        _corpus.Write(articles);
        Copy(Checkout.Themes, Path.Combine(Folder, "themes"));
        Copy(Checkout.Beside("Comparing", "plain"), Path.Combine(Folder, "themes", "plain"));
    }

    public override void WriteArticle(int number) => _corpus.WriteArticle(number);
}
