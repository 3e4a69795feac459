using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>Pushes one part of a connection.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class PartDecoder(ResponseName name)
{
    /// <summary>Pushes the part with its name.</summary>
    public void Push(in OpenConnection connection, AnswerRun run)
    {
        run.Sink.Name(name);
        PushValue(connection, run);
    }

    /// <summary>Pushes its value.</summary>
    protected abstract void PushValue(in OpenConnection connection, AnswerRun run);
}

/// <summary>JSON that was known before.</summary>
internal sealed class LiteralPart(ResponseName name, byte[] json) : PartDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushValue(in OpenConnection connection, AnswerRun run) => run.Sink.Literal(json);
}

/// <summary>How many rows there are in all.</summary>
internal sealed class TotalCountPart(ResponseName name) : PartDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushValue(in OpenConnection connection, AnswerRun run) => run.Sink.Integer(connection.Total);
}

/// <summary>A value that is neither of the page nor of its rows.</summary>
/// <param name="name">The name.</param>
/// <param name="value">Reads it.</param>
/// <param name="place">Where it stands among the connection's values.</param>
internal sealed class ValuePart(ResponseName name, FieldDecoder value, int place) : PartDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushValue(in OpenConnection connection, AnswerRun run)
    {
        PackReader values = connection.At(place);
        value.PushValue(ref values, run);
    }
}

/// <summary>The nodes or the edges of the page.</summary>
/// <param name="name">The name.</param>
/// <param name="item">Reads one of them.</param>
/// <param name="place">Where it stands in a row.</param>
internal sealed class RowsPart(ResponseName name, FieldDecoder item, int place) : PartDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushValue(in OpenConnection connection, AnswerRun run)
    {
        run.Sink.StartList();
        PackReader rows = connection.Rows();
        for (int row = 0; row < connection.Count; row++)
        {
            int parts = rows.ReadList();
            for (int part = 0; part < parts; part++)
            {
                if (part == place)
                    item.PushValue(ref rows, run);
                else
                    rows.Skip();
            }
        }

        run.Sink.EndList();
    }
}
