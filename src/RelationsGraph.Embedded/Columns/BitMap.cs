namespace RelationsGraph.Embedded.Columns;

/// <summary>One bit for each row. Most columns have the same bit everywhere, so that such a map takes no room.</summary>
/// <remarks>Immutable and thread-safe once it is built.</remarks>
internal readonly struct BitMap
{
    private readonly ulong[]? _words;
    private readonly bool _everywhere;

    private BitMap(ulong[]? words, bool everywhere)
    {
        _words = words;
        _everywhere = everywhere;
    }

    /// <summary>The bit of a row.</summary>
    public bool this[int row] => _words is null ? _everywhere : (_words[row >> 6] & (1UL << row)) != 0;

    /// <summary>Asks for the bit of every row once.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="bit">The bit of a row.</param>
    public static BitMap Build(int count, Func<int, bool> bit)
    {
        var words = new ulong[(count + 63) / 64];
        int set = 0;
        for (int row = 0; row < count; row++)
        {
            if (!bit(row))
                continue;
            words[row >> 6] |= 1UL << row;
            set++;
        }

        return set == count || set == 0 ? new BitMap(null, set > 0) : new BitMap(words, false);
    }
}
