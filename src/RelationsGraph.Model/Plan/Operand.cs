namespace RelationsGraph.Model.Plan;

/// <summary>A slot of a plan where a value of the request, or a constant of the operation's text, will stand.</summary>
/// <param name="Slot">The slot, from 0.</param>
public readonly record struct Operand(int Slot);
