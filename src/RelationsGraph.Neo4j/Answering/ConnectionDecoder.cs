using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>Where the values of a connection stand in its list; -1 for what was not asked.</summary>
internal sealed record ConnectionPlaces
{
    /// <summary>The rows of the page, perhaps one more, in their order.</summary>
    public int Rows { get; set; } = -1;

    /// <summary>How many rows there are from the key on that the page stops before, or whether there is one.</summary>
    public int Behind { get; set; } = -1;

    /// <summary>How many rows there are up to the key that the page goes on after, or whether there is one.</summary>
    public int Ahead { get; set; } = -1;

    /// <summary>How many rows there are between the two keys.</summary>
    public int Between { get; set; } = -1;

    /// <summary>How many rows there are in all.</summary>
    public int Total { get; set; } = -1;

    /// <summary>Whether the rows around the page were counted, and not only looked for.</summary>
    public bool Place => Between >= 0;
}

/// <summary>A connection: the list of what its parts need.</summary>
/// <param name="name">The name.</param>
/// <param name="page">The page.</param>
/// <param name="order">The order.</param>
/// <param name="hasCursors">Whether each row begins with what its cursor is made of.</param>
/// <param name="places">Where the values stand.</param>
/// <param name="parts">The parts.</param>
/// <param name="count">How many values there are.</param>
internal sealed class ConnectionDecoder(
    ResponseName name, PageRequest page, OrderKey[] order, bool hasCursors, ConnectionPlaces places, PartDecoder[] parts, int count) : FieldDecoder(name)
{
    private const int MostValues = 64;

    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        Span<Range> found = stackalloc Range[MostValues];
        ReadOnlySpan<byte> all = values.ReadRaw();
        var reader = new PackReader(all);
        reader.ReadList();
        for (int i = 0; i < count; i++)
        {
            int begin = reader.Offset;
            reader.Skip();
            found[i] = begin..reader.Offset;
        }

        var open = new OpenConnection(all, found[..count], places, page, order, hasCursors, run.Arguments);
        run.Sink.StartObject();
        foreach (PartDecoder part in parts)
            part.Push(open, run);
        run.Sink.EndObject();
    }
}
