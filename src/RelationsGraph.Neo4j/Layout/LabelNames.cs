using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>
/// The labels of nodes. A node of the graph has <see cref="Entity"/>, the name of its type and those of its interfaces; what is ours has a label that
/// begins with an underscore.
/// </summary>
internal static class LabelNames
{
    /// <summary>Every node of the graph, and nothing else.</summary>
    public const string Entity = "Entity";

    /// <summary>The label of the records of a type.</summary>
    public static string Of(RecordType type) => "_" + type.Name;
}
