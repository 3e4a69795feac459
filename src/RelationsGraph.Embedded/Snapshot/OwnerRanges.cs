namespace RelationsGraph.Embedded.Snapshot;

/// <summary>For each owner, the range of positions in a flat array that belongs to it (compressed sparse rows).</summary>
/// <remarks>
/// Only the node types that can own something take room: the shift of a type moves the ordinals of its nodes to the places of its owners.
/// </remarks>
internal sealed class OwnerRanges
{
    private const int NotOwner = int.MinValue;

    private readonly int[] _offsets;
    private readonly int[]? _shifts;

    private OwnerRanges(int[] offsets, int[]? shifts)
    {
        _offsets = offsets;
        _shifts = shifts;
    }

    /// <summary>Nobody owns anything.</summary>
    public static OwnerRanges None { get; } = new([], [NotOwner]);

    /// <summary>The range of a node.</summary>
    /// <param name="node">The ordinal of the node.</param>
    /// <param name="type">The ordinal of its type.</param>
    /// <param name="end">The position after the last one.</param>
    /// <returns>The first position.</returns>
    public int OfNode(int node, int type, out int end)
    {
        int shift = this == None ? NotOwner : _shifts![type];
        if (shift == NotOwner)
            return end = 0;
        end = _offsets[node + shift + 1];
        return _offsets[node + shift];
    }

    /// <summary>The range of a relationship or record.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="end">The position after the last one.</param>
    /// <returns>The first position.</returns>
    public int OfRow(int row, out int end)
    {
        if (this == None)
            return end = 0;
        end = _offsets[row + 1];
        return _offsets[row];
    }

    /// <summary>Ranges for nodes.</summary>
    /// <param name="types">Where the nodes of each type are.</param>
    /// <param name="mayOwn">Whether a node type can own something, by ordinal.</param>
    /// <param name="owners">The owner of each element, in any order.</param>
    /// <param name="positions">The position of each element; elements of one owner keep their order.</param>
    public static OwnerRanges ForNodes(TypeRanges types, Func<int, bool> mayOwn, ReadOnlySpan<int> owners, out int[] positions)
    {
        var shifts = new int[types.Count];
        int places = 0;
        for (int type = 0; type < shifts.Length; type++)
        {
            shifts[type] = mayOwn(type) ? places - types.First(type) : NotOwner;
            places += mayOwn(type) ? types.Size(type) : 0;
        }

        var moved = new int[owners.Length];
        for (int i = 0; i < moved.Length; i++)
            moved[i] = owners[i] + shifts[types.TypeOf(owners[i])];
        return new OwnerRanges(Distribute(moved, places, out positions), shifts);
    }

    /// <summary>Ranges for relationships or records.</summary>
    /// <param name="places">How many owners there are.</param>
    /// <param name="owners">The row of the owner of each element, in any order.</param>
    /// <param name="positions">The position of each element; elements of one owner keep their order.</param>
    public static OwnerRanges ForRows(int places, ReadOnlySpan<int> owners, out int[] positions) =>
        new(Distribute(owners, places, out positions), null);

    private static int[] Distribute(ReadOnlySpan<int> owners, int places, out int[] positions)
    {
        var offsets = new int[places + 1];
        foreach (int owner in owners)
            offsets[owner + 1]++;
        for (int i = 0; i < places; i++)
            offsets[i + 1] += offsets[i];
        int[] next = offsets[..^1];
        positions = new int[owners.Length];
        for (int i = 0; i < owners.Length; i++)
            positions[i] = next[owners[i]]++;
        return offsets;
    }
}
