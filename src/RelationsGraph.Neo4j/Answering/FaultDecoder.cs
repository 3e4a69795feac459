using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>A value that cannot be had when it is null.</summary>
/// <param name="value">Reads it when it is there.</param>
/// <param name="name">The name.</param>
/// <param name="code">The code of the fault.</param>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class FaultDecoder(ResponseName name, FieldDecoder value, string code, string message) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        if (values.TryReadNull())
            run.Sink.Fault(code, message);
        else
            value.PushValue(ref values, run);
    }
}
