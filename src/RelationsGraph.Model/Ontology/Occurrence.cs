namespace RelationsGraph.Model.Ontology;

/// <summary>How something relates to the date at which it happens.</summary>
public enum Occurrence
{
    /// <summary>It happens at some time within the date.</summary>
    Within,

    /// <summary>It lasts for the whole of the date.</summary>
    Throughout,
}
