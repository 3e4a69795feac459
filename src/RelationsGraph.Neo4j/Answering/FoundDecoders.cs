using System.Text;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Neo4j.Traversing;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>What was found before the final statement: what it reads of it, or the fault that stands in the way.</summary>
/// <param name="name">The name.</param>
/// <param name="found">The place of what was found.</param>
/// <param name="value">Reads what the final statement gave.</param>
internal sealed class FoundDecoder(ResponseName name, int found, FieldDecoder value) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        OpenFinding open = run.Found[found];
        if (open.Fault is null && !open.IsAbsent)
        {
            value.PushValue(ref values, run);
            return;
        }

        values.Skip();
        if (open.Fault is { } fault)
            run.Sink.Fault(fault.Code, fault.Message);
        else
            run.Sink.Null();
    }
}

/// <summary>A fact of what lies around nodes; nothing is read.</summary>
/// <param name="name">The name.</param>
/// <param name="found">The place of what was found.</param>
internal abstract class AroundDecoder(ResponseName name, int found) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public sealed override void PushValue(ref PackReader values, AnswerRun run) => PushFact((OpenAround)run.Found[found], run);

    /// <summary>Pushes the fact.</summary>
    protected abstract void PushFact(OpenAround around, AnswerRun run);
}

/// <summary>How many nodes were found.</summary>
internal sealed class FoundCountDecoder(ResponseName name, int found) : AroundDecoder(name, found)
{
    /// <inheritdoc/>
    protected override void PushFact(OpenAround around, AnswerRun run) => run.Sink.Integer(around.Count);
}

/// <summary>Whether nodes were left out.</summary>
internal sealed class IsTruncatedDecoder(ResponseName name, int found) : AroundDecoder(name, found)
{
    /// <inheritdoc/>
    protected override void PushFact(OpenAround around, AnswerRun run) => run.Sink.Boolean(around.IsTruncated);
}

/// <summary>The nodes that were found, counted by type.</summary>
internal sealed class FoundTypesDecoder(ResponseName name, int found, ShapeField[] fields, CountedThings things) : AroundDecoder(name, found)
{
    /// <inheritdoc/>
    protected override void PushFact(OpenAround around, AnswerRun run)
    {
        var counts = new long[things.Names.Length];
        around.CountTypes(counts);
        CountsDecoder.Push(counts, fields, things, run);
    }
}

/// <summary>The ids of a request that no node has, or none that was valid.</summary>
internal sealed class MissingIdsDecoder(ResponseName name, int found, Operand ids) : AroundDecoder(name, found)
{
    /// <inheritdoc/>
    protected override void PushFact(OpenAround around, AnswerRun run)
    {
        run.Sink.StartList();
        foreach (PlanValue id in run.Arguments[ids].Items)
        {
            if (!around.Has(id.Text))
                run.Sink.Text(Encoding.UTF8.GetBytes(id.Text), isPlain: false);
        }

        run.Sink.EndList();
    }
}
