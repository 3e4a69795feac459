namespace RelationsGraph.Model.Plan;

/// <summary>Which page of a connection is asked for. Pages are keyset pages: they go on after a key, not after a count.</summary>
/// <param name="First">How many elements at most, an integer; without it, or null, <paramref name="DefaultSize"/>.</param>
/// <param name="After">The key to go on after, a list of the node's id and the relationship's id (empty without one); null starts at the beginning.</param>
/// <param name="DefaultSize">The page size when none is asked for, at least 1.</param>
/// <param name="Signature">Written into every cursor of this connection, so that another connection refuses it.</param>
public sealed record PageRequest(Operand? First, Operand? After, int DefaultSize, uint Signature);
