namespace RelationsGraph.Model.Plan;

/// <summary>A slot of a plan: where a value of the request, or a constant of the operation's text, will stand.</summary>
/// <param name="Slot">From 0 the slots that a request fills; below 0 the bitwise complement of the place among the constants.</param>
public readonly record struct Operand(int Slot);
