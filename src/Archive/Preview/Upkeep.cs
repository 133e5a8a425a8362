namespace Archive.Preview;

/// <summary>Keeps the site up with its files: one build at a time, and what changes meanwhile is in the next.</summary>
/// <param name="tell">Is given the site whenever another one is shown.</param>
internal sealed class Upkeep(LiveSite live, Settling changes, TimeProvider time, Action<Showing> tell)
{
    /// <summary>How long a hand must rest before all pages are looked through: who is writing needs every core.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    /// <summary>Until it is stopped; ends otherwise only by a fault of ours.</summary>
    public async Task Run(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                using var changed = CancellationTokenSource.CreateLinkedTokenSource(stop);
                var rest = UseTheRest(changed.Token);
                var next = await Next(rest, stop);
                await changed.CancelAsync();
                await rest;
                live.Rebuild(next);
                tell(live.Now);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // As it should end.
        }
    }

    /// <summary>What is to be built. Where nothing is named somebody looks first: a folder that cannot be watched says so again and again. A fault at rest is thrown at once.</summary>
    private async Task<Changes> Next(Task rest, CancellationToken stop)
    {
        while (true)
        {
            var next = changes.Next(stop);
            await await Task.WhenAny(next, rest);
            if ((await next).Files.Count > 0 || await Task.Run(() => live.IsBehind(stop), stop))
            {
                return await next;
            }
        }
    }

    private async Task UseTheRest(CancellationToken changed)
    {
        try
        {
            await Task.Delay(Rest, time, changed);
            if (live.Now.Refusal is not null || await Task.Run(() => live.IsBehind(changed), changed))
            {
                changes.Note(null); // no watcher tells when a disk thinks better of it, and some of no change at all
                return;
            }

            if (live.Now.IsCurrent && await Task.Run(() => live.Rehearse(changed), changed))
            {
                tell(live.Now);
            }

            GC.Collect(); // what builds leave behind is swept up while nobody waits, and not in the next build
        }
        catch (OperationCanceledException) when (changed.IsCancellationRequested)
        {
            // The hand moves again.
        }
    }
}
