using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>What is done with the degree of each node.</summary>
internal interface IDegreeVisitor
{
    /// <summary>Is called for each node.</summary>
    void Visit(int node, int degree);
}

/// <summary>Goes over the degrees of all nodes of some types. They are bounds of lists; relationships are read only where a time is asked for.</summary>
internal static class EachDegree
{
    /// <summary>Goes over them.</summary>
    /// <param name="run">The run.</param>
    /// <param name="types">The types of the nodes; null for all.</param>
    /// <param name="along">Which relationships count; nodes that were not valid then are left out.</param>
    /// <param name="allowed">What <see cref="CompiledTraversal.PushAllowed"/> returned.</param>
    /// <param name="visitor">Is told of each node.</param>
    /// <returns>False when there were more relationships to look at than may be.</returns>
    public static bool Of<TVisitor>(Run run, Operand? types, CompiledTraversal along, int allowed, ref TVisitor visitor)
        where TVisitor : struct, IDegreeVisitor
    {
        PlanValue asked = types is { } operand ? run.Arguments[operand] : default;
        TypeRanges ranges = run.Snapshot.Types;
        long most = run.RowsTouched + run.Limits.MaxTraversed;
        for (int type = 0; type < ranges.Count; type++)
        {
            if (!CompiledTraversal.IsNamed(asked, type))
                continue;
            int end = ranges.First(type) + ranges.Size(type);
            for (int node = ranges.First(type); node < end; node++)
            {
                run.Step();
                if (!along.WasValid(run, node))
                    continue;
                int degree = 0;
                foreach (int index in along.AdjacencyOf(type))
                {
                    if (run.Ints[allowed + index] != 0)
                        degree += along.CountAllowed(run, index, node, type);
                }

                if (run.RowsTouched > most)
                    return false;
                visitor.Visit(node, degree);
            }
        }

        return true;
    }
}
