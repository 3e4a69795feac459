namespace RelationsGraph.Testing;

/// <summary>The lines of a program, with waiting for one of them. Any number of threads may use it.</summary>
internal sealed class ProgramOutput
{
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];
    private readonly List<Waiter> _waiters = [];

    public void Add(string? line)
    {
        if (line is null)
            return;
        List<Waiter> met;
        lock (_lock)
        {
            _lines.Add(line);
            met = _waiters.FindAll(w => w.Condition(line));
            _waiters.RemoveAll(met.Contains);
        }
        foreach (var waiter in met)
            waiter.Line.TrySetResult(line);
    }

    public async Task<string> FirstAsync(Func<string, bool> condition, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(condition);
        lock (_lock)
        {
            if (_lines.Find(l => condition(l)) is { } line)
                return line;
            _waiters.Add(waiter);
        }
        return await waiter.Line.Task.WaitAsync(cancellationToken);
    }

    public bool Has(Func<string, bool> condition)
    {
        lock (_lock)
            return _lines.Exists(l => condition(l));
    }

    public override string ToString()
    {
        lock (_lock)
            return string.Join('\n', _lines);
    }

    private sealed record Waiter(Func<string, bool> Condition)
    {
        public TaskCompletionSource<string> Line { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
