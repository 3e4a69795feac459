using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>Looks entries up in the metadata of an answer: a map of few entries, of which few are wanted.</summary>
/// <param name="map">One whole map.</param>
internal readonly ref struct PackMap(ReadOnlySpan<byte> map)
{
    private readonly ReadOnlySpan<byte> _map = map;

    /// <summary>The value of an entry; empty when there is none.</summary>
    /// <exception cref="PackException">This is no map.</exception>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> key]
    {
        get
        {
            var reader = new PackReader(_map);
            for (var left = reader.ReadMap(); left > 0; left--)
            {
                if (reader.ReadText().SequenceEqual(key))
                    return reader.ReadRaw();
                reader.Skip();
            }
            return default;
        }
    }

    /// <summary>A text; null when there is none.</summary>
    public string? Text(ReadOnlySpan<byte> key)
    {
        var reader = new PackReader(this[key]);
        return reader.AtEnd || reader.TryReadNull() ? null : reader.ReadString();
    }

    /// <summary>An integer; null when there is none.</summary>
    public long? Integer(ReadOnlySpan<byte> key)
    {
        var reader = new PackReader(this[key]);
        return reader.AtEnd || reader.TryReadNull() ? null : reader.ReadInteger();
    }

    /// <summary>Whether an entry is there and true.</summary>
    public bool IsTrue(ReadOnlySpan<byte> key)
    {
        var reader = new PackReader(this[key]);
        return !reader.AtEnd && reader.TryReadBoolean(out var value) && value;
    }
}
