using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// Along what a search goes from node to node. It goes along every relationship that fits; one that joins a node with itself leads nowhere.
/// </summary>
/// <param name="Types">The ordinals of relationship types, a list; null for all. With an empty list there is nothing to go along.</param>
/// <param name="Direction">The ordinal of a <see cref="TraversalDirection"/>.</param>
/// <param name="Where">What each node that is come to must fulfil, but for those that the request names; null for no condition.</param>
/// <param name="Valid">When every relationship and node must have been valid, those that the request names as well; null for no condition.</param>
public sealed record Traversal(Operand? Types, Operand Direction, Predicate? Where = null, ValidAt? Valid = null);

/// <summary>In which direction relationships are followed.</summary>
public enum TraversalDirection
{
    /// <summary>From start to end, as stored.</summary>
    Out = Direction.Out,

    /// <summary>From end to start.</summary>
    In = Direction.In,

    /// <summary>Either way, at each step anew.</summary>
    Both,
}

/// <summary>Which paths between two nodes are found.</summary>
public enum PathMode
{
    /// <summary>One of those with the fewest relationships: the first in the order of all paths.</summary>
    Shortest,

    /// <summary>All with the fewest relationships.</summary>
    AllShortest,

    /// <summary>All that come to no node twice.</summary>
    Simple,
}
