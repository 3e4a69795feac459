using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Traversing;

/// <summary>Finds the nodes around some nodes, a layer at a time, each layer in the order of ids.</summary>
/// <param name="statements">The statements.</param>
/// <param name="types">The names of the node types by ordinal.</param>
/// <param name="maxTraversed">Most relationships that may be looked at.</param>
internal abstract class FindAround(TraversalStatements statements, byte[][] types, int maxTraversed) : Finding
{
    /// <summary>Begins to find.</summary>
    protected OpenAround Open(string[] named, int depth, FindingClock clock) =>
        new(statements, clock) { Named = named, Depth = depth, Types = types, MaxTraversed = maxTraversed };
}

/// <summary>Finds what lies around one node.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="statements">The statements.</param>
/// <param name="types">The names of the node types by ordinal.</param>
/// <param name="maxTraversed">Most relationships that may be looked at.</param>
/// <param name="shown">Tells how many of the nodes found are shown at most.</param>
internal sealed class FindNeighbors(
    NeighborsField field, TraversalStatements statements, byte[][] types, int maxTraversed, Func<PlanArguments, int> shown) : FindAround(statements, types, maxTraversed)
{
    /// <inheritdoc/>
    public override OpenFinding Open(PlanArguments arguments, FindingClock clock)
    {
        OpenAround open = Open([arguments[field.Of].Text], (int)arguments[field.Depth].Integer, clock);
        (open.Argument, open.Shown) = ("of", shown(arguments));
        return open;
    }
}

/// <summary>Finds some nodes with what surrounds them.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="statements">The statements.</param>
/// <param name="types">The names of the node types by ordinal.</param>
/// <param name="maxTraversed">Most relationships that may be looked at.</param>
internal sealed class FindSubgraph(SubgraphField field, TraversalStatements statements, byte[][] types, int maxTraversed)
    : FindAround(statements, types, maxTraversed)
{
    /// <inheritdoc/>
    public override OpenFinding Open(PlanArguments arguments, FindingClock clock)
    {
        OpenAround open = Open(
            Array.ConvertAll(arguments[field.Ids].Items, id => id.Text), (int)arguments[field.Depth].Integer, clock);
        open.Limit = field.Limit is { } limit && arguments[limit] is { IsNull: false } asked ? (int)asked.Integer : field.DefaultLimit;
        return open;
    }
}
