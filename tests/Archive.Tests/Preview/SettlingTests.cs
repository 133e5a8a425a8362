using Archive.Preview;

namespace Archive.Tests.Preview;

/// <summary>However an editor saves, and whatever a checkout turns, it is one change when the disk is quiet again.</summary>
public sealed class SettlingTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly ManualTime _time = new();
    private readonly Settling _changes;

    public SettlingTests() => _changes = new Settling(_time);

    [Fact]
    public async Task A_file_that_is_told_of_three_times_has_changed_once()
    {
        _changes.Note("articles/a.en.md");
        _changes.Note("articles/a.en.md");
        _changes.Note("articles/a.en.md");
        var next = Next();
        await Quiet(Settling.QuietAfterSaving);

        Assert.Equal(["articles/a.en.md"], await next);
    }

    [Fact]
    public async Task Who_saves_again_in_the_meantime_is_waited_for()
    {
        _changes.Note("articles/a.en.md");
        var next = Next();
        await Quiet(Settling.QuietAfterSaving - Moment);
        _changes.Note("articles/b.en.md");
        await Quiet(Settling.QuietAfterSaving - Moment);

        Assert.False(next.IsCompleted);
        _time.Advance(Moment);
        Assert.Equal(["articles/a.en.md", "articles/b.en.md"], await next);
    }

    [Fact]
    public async Task A_checkout_of_five_thousand_files_is_one_change()
    {
        for (var number = 0; number < 5000; number++)
        {
            _changes.Note($"articles/{number}.en.md");
        }

        var next = Next();
        await Quiet(Settling.QuietAfterMany - Moment);
        _changes.Note(null);
        await Quiet(Settling.QuietAfterMany);

        Assert.Equal(5000, (await next).Count());
    }

    [Fact]
    public async Task What_is_never_quiet_is_shown_after_some_seconds()
    {
        var next = Next();
        for (var passed = TimeSpan.Zero; passed < Settling.Longest; passed += Settling.QuietAfterSaving - Moment)
        {
            _changes.Note("articles/a.en.md");
            await Quiet(Settling.QuietAfterSaving - Moment);
        }

        _changes.Note("articles/a.en.md");
        Assert.Equal(["articles/a.en.md"], await next);
    }

    [Fact]
    public async Task A_change_that_no_file_can_be_named_for_is_a_change()
    {
        var next = Next();
        _changes.Note(null);
        await Quiet(Settling.QuietAfterSaving);

        Assert.Empty(await next);
    }

    [Theory]
    [InlineData(true, "articles/a.en.md", "articles/b.en.md")]
    [InlineData(false, "articles/a.en.md", null)]
    [InlineData(false, "1", "2", "3", "4", "5", "6", "7", "8")]
    public async Task Only_a_few_changes_that_all_have_names_may_be_believed(bool expected, params string?[] files)
    {
        Array.ForEach(files, _changes.Note);
        var next = Changes();
        await Quiet(Settling.QuietAfterMany);

        Assert.Equal(expected, (await next).AreFewAndNamed);
    }

    [Fact]
    public async Task The_next_change_is_told_after_the_first()
    {
        _changes.Note("articles/a.en.md");
        var first = Next();
        await Quiet(Settling.QuietAfterSaving);
        await first;

        var second = Next();
        Assert.False(second.IsCompleted);
        _changes.Note("articles/b.en.md");
        await Quiet(Settling.QuietAfterSaving);

        Assert.Equal(["articles/b.en.md"], await second);
    }

    [Fact]
    public async Task Who_stops_waits_no_longer()
    {
        using var stop = new CancellationTokenSource();
        var next = _changes.Next(stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.Patiently());
    }

    private async Task<IEnumerable<string>> Next() => (await Changes()).Files.Order(StringComparer.Ordinal);

    /// <summary>Asked for after several have been noted: each of them begins another wait for whoever is asking already, and a test could not say for which of them it moves the clock.</summary>
    private Task<Changes> Changes() => _changes.Next(CancellationToken.None).Patiently();

    private async Task Quiet(TimeSpan time)
    {
        await _time.WaitBegun();
        _time.Advance(time);
    }
}
