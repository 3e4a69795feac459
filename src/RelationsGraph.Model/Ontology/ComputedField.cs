namespace RelationsGraph.Model.Ontology;

/// <summary>A field that is computed from what the graph holds.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Description">What people should know about it.</param>
/// <param name="Computation">How it comes about.</param>
/// <param name="IsRequired">Whether it is never null.</param>
public sealed record ComputedField(string Name, string? Description, Computation Computation, bool IsRequired);

/// <summary>How a computed field comes about.</summary>
public enum Computation
{
    /// <summary>The display name in the first language of a chain that has one; the id when there is none.</summary>
    DisplayName,
}
