using System.Text;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>Writes how many nodes a search found.</summary>
internal sealed class WriteFoundCount(ResponseName name) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        var found = new Around(element);
        run.Sink.Name(Name);
        run.Sink.Integer((found.End(run) - found.Begin) / 2);
    }
}

/// <summary>Writes whether a search left nodes out.</summary>
internal sealed class WriteIsTruncated(ResponseName name) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.Boolean(new Around(element).IsTruncated(run));
    }
}

/// <summary>Writes the nodes that a search found.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="fields">The fields of each: their current element is the distance, their node the node.</param>
internal sealed class WriteFoundNodes(FoundNodesField field, FieldWriter[] fields) : FieldWriter(field.Name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        var found = new Around(element);
        long first = field.First is { } operand && run.Arguments[operand] is { IsNull: false } asked ? asked.Integer : field.DefaultCount;
        int end = (int)Math.Min(found.End(run), found.Begin + (first * 2));
        run.Sink.Name(Name);
        run.Sink.StartList();
        for (int pair = found.Begin; pair < end; pair += 2)
        {
            run.Step();
            run.Sink.StartObject();
            foreach (FieldWriter part in fields)
                part.Write(run, run.Ints[pair], run.Ints[pair + 1]);
            run.Sink.EndObject();
        }

        run.Sink.EndList();
    }
}

/// <summary>Writes how far a found node is.</summary>
internal sealed class WriteFoundDistance(ResponseName name) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.Integer(element);
    }
}

/// <summary>Writes the ids of a request that no node has.</summary>
/// <param name="name">The name.</param>
/// <param name="ids">The ids.</param>
/// <param name="along">When nodes must have been valid.</param>
internal sealed class WriteMissingIds(ResponseName name, Operand ids, CompiledTraversal along) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        foreach (PlanValue id in run.Arguments[ids].Items)
        {
            int named = NodeByIdRow.Find(run, id, run.Snapshot.Ontology.AllNodes);
            if (named < 0 || !along.WasValid(run, named))
                run.Sink.Text(Encoding.UTF8.GetBytes(id.Text), isPlain: false);
        }

        run.Sink.EndList();
    }
}

/// <summary>Writes all relationships between the nodes that a search found, by id.</summary>
/// <param name="name">The name.</param>
/// <param name="types">The relationship types that are asked for.</param>
/// <param name="along">When relationships must have been valid.</param>
/// <param name="byType">What of each, by ordinal of the relationship type.</param>
internal sealed class WriteFoundRelationships(ResponseName name, Operand? types, CompiledTraversal along, Shape[] byType) : FieldWriter(name)
{
    /// <summary>So many times fewer nodes than relationships are looked up instead of reading the relationships.</summary>
    private const int LookUpRatio = 16;

    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        var found = new Around(element);
        PlanValue asked = types is { } operand ? run.Arguments[operand] : default;
        run.Sink.Name(Name);
        int mark = run.Ints.Count;
        int[] typesById = run.Snapshot.RelationshipNumbers.Types;
        for (int i = 0; i < typesById.Length; i++)
        {
            int begin = run.Ints.Count;
            if (CompiledTraversal.IsNamed(asked, typesById[i]) && !Push(run, found, typesById[i]))
            {
                TooFar.Fault(run);
                run.Ints.Release(mark);
                return;
            }

            run.Ints.Items(begin, run.Ints.Count).Sort();
            run.Ints.Push(-1);
        }

        WriteAll(run, mark, typesById);
        run.Ints.Release(mark);
    }

    private void WriteAll(Run run, int begin, int[] typesById)
    {
        int end = run.Ints.Count, type = 0;
        run.Sink.StartList();
        for (int i = begin; i < end; i++)
        {
            run.Step();
            int row = run.Ints[i];
            if (row < 0)
                type++;
            else
                byType[typesById[type]].Write(run, row, row);
        }

        run.Sink.EndList();
    }

    /// <summary>Pushes the rows of the relationships of a type.</summary>
    private bool Push(Run run, Around found, int type)
    {
        Adjacency adjacency = run.Snapshot.Adjacency[(type * 2) + (int)Direction.Out];
        int end = found.End(run), nodes = (end - found.Begin) / 2;
        for (int pair = found.Begin; pair < end; pair += 2)
        {
            run.Step();
            int node = run.Ints[pair + 1];
            int position = adjacency.Range(node, run.Snapshot.Types.TypeOf(node), out int last);
            bool isLookUp = (last - position) / LookUpRatio > nodes;
            run.Traversed += isLookUp ? nodes : last - position;
            run.RowsTouched += isLookUp ? nodes : last - position;
            if (run.Traversed > run.Limits.MaxTraversed)
                return false;
            if (isLookUp)
            {
                for (int other = found.Begin; other < end; other += 2)
                    PushTo(run, adjacency, type, adjacency.LowerBound(position, last, run.Ints[other + 1], 0), last, run.Ints[other + 1]);
                continue;
            }

            for (; position < last; position++)
            {
                if (run.Marks[adjacency.Neighbors[position]] >= Mark.ToEnd && WasValid(run, type, adjacency.Relationships[position]))
                    run.Ints.Push(adjacency.Relationships[position]);
            }
        }

        return true;
    }

    private void PushTo(Run run, Adjacency adjacency, int type, int position, int last, int target)
    {
        for (; position < last && adjacency.Neighbors[position] == target; position++)
        {
            if (WasValid(run, type, adjacency.Relationships[position]))
                run.Ints.Push(adjacency.Relationships[position]);
        }
    }

    private bool WasValid(Run run, int type, int row) => along.At is null || along.At.HasRelationship(run, type, row);
}
