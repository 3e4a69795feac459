namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// How much of an argument's value decides what a plan looks like. What does not is a parameter: one plan serves all its values. The stronger
/// come later.
/// </summary>
public enum ArgumentStructure : byte
{
    /// <summary>Nothing: the value is a parameter.</summary>
    None,

    /// <summary>Which values are given, which of them are null, and how many input objects a list has. Scalars and enumerations are parameters.</summary>
    Shape,

    /// <summary>As <see cref="Shape"/>, and the values of enumerations and booleans.</summary>
    Choices,

    /// <summary>All of it.</summary>
    Value,
}
