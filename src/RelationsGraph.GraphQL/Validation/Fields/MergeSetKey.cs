namespace RelationsGraph.GraphQL.Validation;

/// <summary>Which selection sets are merged, by where they stand in the document, and whether only shapes are compared.</summary>
internal readonly struct MergeSetKey : IEquatable<MergeSetKey>
{
    private readonly int[] _offsets;
    private readonly bool _shapesOnly;
    private readonly int _hash;

    /// <summary>A key; the offsets are kept and sorted.</summary>
    internal MergeSetKey(int[] offsets, bool shapesOnly)
    {
        Array.Sort(offsets);
        _offsets = offsets;
        _shapesOnly = shapesOnly;
        var hash = new HashCode();
        hash.Add(shapesOnly);
        foreach (int offset in offsets)
        {
            hash.Add(offset);
        }

        _hash = hash.ToHashCode();
    }

    public bool Equals(MergeSetKey other) =>
        _shapesOnly == other._shapesOnly && _hash == other._hash && _offsets.AsSpan().SequenceEqual(other._offsets);

    public override bool Equals(object? obj) => obj is MergeSetKey other && Equals(other);

    public override int GetHashCode() => _hash;
}
