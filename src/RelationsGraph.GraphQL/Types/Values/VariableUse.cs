namespace RelationsGraph.GraphQL.Types;

/// <summary>A variable at one place inside a literal, to be replaced by its value when the operation runs.</summary>
/// <param name="Ordinal">The place of the variable among the operation's variable definitions, from 0.</param>
/// <param name="Name">The name, without the <c>$</c>.</param>
/// <param name="LocationType">The type expected at this place.</param>
/// <param name="LocationDefault">What the place takes when the variable is absent; absent when nothing.</param>
/// <param name="Offset">Where it stands in the document, in bytes.</param>
public sealed record VariableUse(int Ordinal, string Name, GraphQLType LocationType, InputValue LocationDefault, int Offset);
