namespace RelationsGraph.Embedded.Grouping;

/// <summary>Keeps the memory of groups for the next run: as many as can be busy at once, unless one has become too large to keep.</summary>
/// <remarks>Thread-safe without locks.</remarks>
internal sealed class StatePool(CompiledKey[] keys, Func<Accumulator>[] accumulators, bool keepsMembers)
{
    /// <summary>Most values for which room is kept.</summary>
    private const int MostCapacity = 4_000_000;

    private readonly GroupState?[] _idle = new GroupState?[Environment.ProcessorCount];

    /// <summary>Takes empty groups.</summary>
    public GroupState Rent()
    {
        for (int i = 0; i < _idle.Length; i++)
        {
            if (_idle[i] is not null && Interlocked.Exchange(ref _idle[i], null) is { } state)
                return state;
        }

        return new GroupState(keys, accumulators, keepsMembers);
    }

    /// <summary>Gives groups back.</summary>
    public void Return(GroupState state)
    {
        if (state.Capacity > MostCapacity)
            return;
        state.Clear();
        for (int i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _idle[i], state, null) is null)
                return;
        }
    }
}
