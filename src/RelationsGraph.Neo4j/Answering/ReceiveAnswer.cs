using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>Takes the one record that a plan's statement gives and pushes its fields.</summary>
/// <param name="fields">The fields of the answer, in order.</param>
/// <param name="run">The answer.</param>
internal sealed class ReceiveAnswer(FieldDecoder[] fields, AnswerRun run) : ICypherReceiver
{
    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Record(int statement, ReadOnlySpan<byte> values)
    {
        var reader = new PackReader(values);
        reader.ReadList();
        foreach (FieldDecoder field in fields)
            field.Push(ref reader, run);
    }

    /// <inheritdoc/>
    public void End(int statement, ReadOnlySpan<byte> summary)
    {
    }
}
