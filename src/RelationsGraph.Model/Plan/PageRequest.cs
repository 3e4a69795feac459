namespace RelationsGraph.Model.Plan;

/// <summary>
/// Which page of a connection is asked for. Pages are keyset pages: they lie after one key and before another, whether the rows of the keys are
/// still there or not. Of the rows between the keys a page has the first ones, or the last ones when only <paramref name="Last"/> is given.
/// </summary>
/// <param name="First">How many elements at most, an integer; without both it and <paramref name="Last"/>, or when both are null, <paramref name="DefaultSize"/>.</param>
/// <param name="After">The key to go on after, as <see cref="PageCursor.Read"/> makes it; null starts at the beginning.</param>
/// <param name="Last">How many elements at most, counted from the end; an integer. A request gives a number for it or for <paramref name="First"/>, not for both.</param>
/// <param name="Before">The key to stop before; null goes on to the end.</param>
/// <param name="DefaultSize">The page size when none is asked for, at least 1.</param>
/// <param name="Signature">Written into every cursor of this connection, so that another connection refuses it.</param>
public sealed record PageRequest(Operand? First, Operand? After, Operand? Last, Operand? Before, int DefaultSize, uint Signature);
