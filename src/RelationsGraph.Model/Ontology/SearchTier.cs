namespace RelationsGraph.Model.Ontology;

/// <summary>How a property takes part in full-text search.</summary>
public enum SearchTier
{
    /// <summary>As one of the entity's names.</summary>
    Name,

    /// <summary>As text about the entity.</summary>
    Text,
}
