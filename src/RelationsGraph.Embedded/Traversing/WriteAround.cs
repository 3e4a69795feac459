using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>Writes what lies around a node.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="along">What may be gone along.</param>
/// <param name="parts">The fields of the answer; their current element is the frame of an <see cref="Around"/>.</param>
internal sealed class WriteNeighbors(NeighborsField field, CompiledTraversal along, FieldWriter[] parts) : FieldWriter(field.Name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        int mark = run.Ints.Count;
        int of = NamedNode.Find(run, field.Of);
        if (of < 0)
        {
            NamedNode.Fault(run, "of");
            return;
        }

        if (!along.WasValid(run, of))
        {
            run.Sink.Null();
            return;
        }

        OpenTraversal open = along.Open(run);
        run.Marks[of] = Mark.ToEnd;
        run.Trail.Push(of);
        if (FindAround.From(run, open, (int)run.Arguments[field.Depth].Integer, int.MaxValue, isStartFound: false, out Around found))
        {
            found.Name(run, of);
            WriteParts.Of(run, parts, found);
        }
        else
        {
            TooFar.Fault(run);
        }

        run.Ints.Release(mark);
    }
}

/// <summary>Writes some nodes with what surrounds them.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="along">What may be gone along.</param>
/// <param name="parts">The fields of the answer; their current element is the frame of an <see cref="Around"/>.</param>
internal sealed class WriteSubgraph(SubgraphField field, CompiledTraversal along, FieldWriter[] parts) : FieldWriter(field.Name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        int mark = run.Ints.Count;
        OpenTraversal open = along.Open(run);
        foreach (PlanValue id in run.Arguments[field.Ids].Items)
        {
            int named = NodeByIdRow.Find(run, id, run.Snapshot.Ontology.AllNodes);
            if (named < 0 || run.Marks[named] >= 0 || !along.WasValid(run, named))
                continue;
            run.Marks[named] = Mark.ToEnd;
            run.Trail.Push(named);
        }

        int limit = field.Limit is { } operand && run.Arguments[operand] is { IsNull: false } asked ? (int)asked.Integer : field.DefaultLimit;
        if (FindAround.From(run, open, (int)run.Arguments[field.Depth].Integer, limit, isStartFound: true, out Around found))
        {
            found.Name(run, -1);
            WriteParts.Of(run, parts, found);
        }
        else
        {
            TooFar.Fault(run);
        }

        run.Ints.Release(mark);
    }
}

/// <summary>Writes the whole graph in numbers.</summary>
internal sealed class WriteStatistics(ResponseName name, FieldWriter[] parts) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.StartObject();
        foreach (FieldWriter part in parts)
            part.Write(run, -1, -1);
        run.Sink.EndObject();
    }
}

/// <summary>Writes the fields of what a search found.</summary>
internal static class WriteParts
{
    /// <summary>Writes them as an object.</summary>
    public static void Of(Run run, FieldWriter[] parts, Around found)
    {
        run.Sink.StartObject();
        foreach (FieldWriter part in parts)
            part.Write(run, found.Frame, -1);
        run.Sink.EndObject();
    }
}
