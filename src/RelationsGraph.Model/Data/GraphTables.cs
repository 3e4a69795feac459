using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Data;

/// <summary>
/// A whole graph on its way into a store: one table for each type. Who fills it guarantees what a store relies on: ids are unique
/// in the whole graph and begin with the prefix of their type, ends and owners exist and are of allowed types, required values are there.
/// </summary>
/// <remarks>Not thread-safe while it is filled.</remarks>
public sealed class GraphTables
{
    /// <summary>Makes empty tables for every type.</summary>
    /// <param name="ontology">The ontology.</param>
    public GraphTables(GraphOntology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        Ontology = ontology;
        int languages = ontology.Languages.Values.Length;
        Nodes = Array.ConvertAll(ontology.NodeTypes, type => new NodeTable(type, languages));
        Relationships = Array.ConvertAll(ontology.RelationshipTypes, type => new RelationshipTable(type, languages));
        Records = Array.ConvertAll(ontology.RecordTypes, type => new RecordTable(type, languages));
    }

    /// <summary>The ontology the tables follow.</summary>
    public GraphOntology Ontology { get; }

    /// <summary>By ordinal of the node type.</summary>
    public NodeTable[] Nodes { get; }

    /// <summary>By ordinal of the relationship type.</summary>
    public RelationshipTable[] Relationships { get; }

    /// <summary>By ordinal of the record type.</summary>
    public RecordTable[] Records { get; }
}
