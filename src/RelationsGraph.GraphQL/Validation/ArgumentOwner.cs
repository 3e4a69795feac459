using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>What arguments are given to: a field or a directive.</summary>
/// <param name="Offset">Where it stands in the document.</param>
/// <param name="ParentName">The type that has the field; null for a directive.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definitions">The arguments it has.</param>
internal readonly record struct ArgumentOwner(int Offset, string? ParentName, string Name, DefinitionList<ArgumentDefinition> Definitions)
{
    /// <summary>How messages call it.</summary>
    internal string Describe() => ParentName is null ? $"The directive '@{Name}'" : $"The field '{ParentName}.{Name}'";
}
