using System.Threading.Channels;

namespace Archive.Tests.Preview;

/// <summary>A clock that a test moves, and that says when somebody has begun to wait for it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private readonly Channel<bool> _waits = Channel.CreateUnbounded<bool>();
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    /// <summary>Ends when one more wait than before has begun.</summary>
    public async Task WaitBegun() => await _waits.Reader.ReadAsync().AsTask().Patiently();

    public void Advance(TimeSpan by)
    {
        ManualTimer[] due;
        lock (_timers)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        Array.ForEach(due, timer => timer.Ring());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, _now + dueTime, () => callback(state));
        lock (_timers)
        {
            _timers.Add(timer);
        }

        _waits.Writer.TryWrite(true);
        return timer;
    }

    private sealed class ManualTimer(ManualTime time, TimeSpan due, Action ring) : ITimer
    {
        public TimeSpan Due => due;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        public void Dispose()
        {
            lock (time._timers)
            {
                time._timers.Remove(this);
            }
        }
    }
}
