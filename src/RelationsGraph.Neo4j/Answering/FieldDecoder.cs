using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>Reads what the database gave for a field and pushes it, without an object for a value.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class FieldDecoder(ResponseName name)
{
    /// <summary>The name.</summary>
    public ResponseName Name => name;

    /// <summary>Pushes the field.</summary>
    /// <param name="values">Stands at its value; goes on behind it.</param>
    /// <param name="run">The answer.</param>
    public void Push(ref PackReader values, AnswerRun run)
    {
        run.Sink.Name(name);
        PushValue(ref values, run);
    }

    /// <summary>Pushes the value alone, as an item of a list has no name.</summary>
    public abstract void PushValue(ref PackReader values, AnswerRun run);
}

/// <summary>Pushes JSON that was known before; nothing is read.</summary>
internal sealed class LiteralDecoder(ResponseName name, byte[] json) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run) => run.Sink.Literal(json);
}
