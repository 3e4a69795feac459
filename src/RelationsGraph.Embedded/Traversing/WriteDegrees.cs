using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>Writes how many relationships a node has.</summary>
/// <param name="name">The name.</param>
/// <param name="along">Which relationships count.</param>
internal sealed class WriteDegree(ResponseName name, CompiledTraversal along) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        int type = run.Snapshot.Types.TypeOf(element);
        long degree = 0;
        foreach (int index in along.AdjacencyOf(type))
            degree += along.Count(run, index, element, type);

        run.Sink.Name(Name);
        run.Sink.Integer(degree);
    }
}

/// <summary>Writes the nodes with the most relationships.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="along">Which relationships count.</param>
/// <param name="fields">The fields of each; their current element is the degree.</param>
internal sealed class WriteTopByDegree(TopByDegreeField field, CompiledTraversal along, FieldWriter[] fields) : FieldWriter(field.Name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        int mark = run.Ints.Count;
        var rank = new Rank(new TopNodes(run, field.First, field.DefaultCount));
        if (EachDegree.Of(run, field.Types, along, along.PushAllowed(run), ref rank))
            rank.Top.Write(fields);
        else
            TooFar.Fault(run);
        run.Ints.Release(mark);
    }

    private readonly struct Rank(TopNodes top) : IDegreeVisitor
    {
        public TopNodes Top => top;

        public void Visit(int node, int degree)
        {
            if (degree > 0)
                top.Add(node, degree);
        }
    }
}

/// <summary>Writes how many nodes have each degree.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="along">Which relationships count.</param>
/// <param name="fields">The fields of each; their current element is the number of nodes, their node the degree.</param>
internal sealed class WriteDegreeDistribution(DegreeDistributionField field, CompiledTraversal along, FieldWriter[] fields) : FieldWriter(field.Name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        int mark = run.Ints.Count, allowed = along.PushAllowed(run), counts = run.Ints.Count;
        var tally = new Tally(run, counts);
        if (EachDegree.Of(run, field.Types, along, allowed, ref tally))
            WriteAll(run, counts);
        else
            TooFar.Fault(run);
        run.Ints.Release(mark);
    }

    private void WriteAll(Run run, int counts)
    {
        int end = run.Ints.Count;
        run.Sink.StartList();
        for (int count = counts; count < end; count++)
        {
            run.Step();
            if (run.Ints[count] == 0)
                continue;
            run.Sink.StartObject();
            foreach (FieldWriter part in fields)
                part.Write(run, run.Ints[count], count - counts);
            run.Sink.EndObject();
        }

        run.Sink.EndList();
    }

    /// <summary>Counts at the place of the degree: as many places as the greatest degree asks for, however many nodes there are.</summary>
    private readonly struct Tally(Run run, int counts) : IDegreeVisitor
    {
        public void Visit(int node, int degree)
        {
            while (run.Ints.Count <= counts + degree)
                run.Ints.Push(0);
            run.Ints[counts + degree]++;
        }
    }
}

/// <summary>Writes the degree whose nodes are counted.</summary>
internal sealed class WriteCountedDegree(ResponseName name) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.Integer(node);
    }
}

/// <summary>Writes the nodes that the most relationships join a node with.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="along">Which relationships count.</param>
/// <param name="fields">The fields of each; their current element is the number of relationships.</param>
internal sealed class WriteTopRelated(TopRelatedField field, CompiledTraversal along, FieldWriter[] fields) : FieldWriter(field.Name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        int mark = run.Ints.Count;
        if (PushRelated(run, element))
        {
            var top = new TopNodes(run, field.First, field.DefaultCount);
            Rank(run, mark, top);
            run.Ints.Release(mark);
            top.Write(fields);
        }
        else
        {
            TooFar.Fault(run);
            run.Ints.Release(mark);
        }
    }

    /// <summary>Pushes the node at the other end of each relationship.</summary>
    /// <returns>False when there were more relationships to look at than may be.</returns>
    private bool PushRelated(Run run, int node)
    {
        int type = run.Snapshot.Types.TypeOf(node);
        long left = run.Limits.MaxTraversed;
        foreach (int index in along.AdjacencyOf(type))
        {
            if (!along.Allows(run, index))
                continue;
            Adjacency adjacency = run.Snapshot.Adjacency[index];
            int position = adjacency.Range(node, type, out int end);
            left -= end - position;
            if (left < 0)
                return false;
            run.RowsTouched += end - position;
            for (; position < end; position++)
            {
                run.Step();
                int related = adjacency.Neighbors[position];
                if (related != node && along.WasValid(run, related) && along.WasValid(run, index >> 1, adjacency.Relationships[position]))
                    run.Ints.Push(related);
            }
        }

        return true;
    }

    private static void Rank(Run run, int begin, TopNodes top)
    {
        Span<int> related = run.Ints.Items(begin, run.Ints.Count);
        related.Sort();
        for (int first = 0, next; first < related.Length; first = next)
        {
            next = first + 1;
            while (next < related.Length && related[next] == related[first])
                next++;
            top.Add(related[first], next - first);
        }
    }
}
