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

    /// <summary>Every record, whatever its type.</summary>
    public const string Record = "_Record";

    /// <summary>The node that says how the database is laid out.</summary>
    public const string Schema = "_Schema";

    /// <summary>The node that says how far an import came.</summary>
    public const string Import = "_Import";

    /// <summary>The nodes that let one server at a time do something.</summary>
    public const string Lock = "_Lock";

    /// <summary>The label of the records of a type.</summary>
    public static string Of(RecordType type) => "_" + type.Name;

    /// <summary>The labels of the nodes of a type: <see cref="Entity"/>, its own, those of its interfaces; each once.</summary>
    public static string[] Of(NodeType type) =>
        [.. new[] { Entity, type.Name }.Concat(type.Interfaces.Select(owner => owner.Name)).Distinct()];

    /// <summary>All labels of nodes of an ontology, each with the types that have it: <see cref="Entity"/>, those of interfaces, those of types.</summary>
    public static IEnumerable<(string Label, NodeType[] Types)> All(GraphOntology ontology) =>
        ontology.NodeTypes.SelectMany(type => Of(type).Select(label => (label, type)))
            .GroupBy(pair => pair.label, pair => pair.type)
            .Select(group => (group.Key, Types: group.ToArray()))
            .OrderBy(group => group.Key != Entity).ThenBy(group => group.Types.Length == 1 && group.Types[0].Name == group.Key)
            .ThenBy(group => group.Key, StringComparer.Ordinal);
}
