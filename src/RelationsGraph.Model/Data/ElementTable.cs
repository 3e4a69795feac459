using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Data;

/// <summary>The rows of one type while a graph is on its way into a store: keys and one column for each property.</summary>
/// <remarks>Not thread-safe while it is filled. All lists have one entry for each row.</remarks>
public abstract class ElementTable
{
    private protected ElementTable(ElementType type, int languages)
    {
        Type = type;
        Columns = Array.ConvertAll(type.Properties, property => PropertyColumn.For(property, languages));
    }

    /// <summary>The type of all rows.</summary>
    public ElementType Type { get; }

    /// <summary>The columns by ordinal of the property.</summary>
    public PropertyColumn[] Columns { get; }

    /// <summary>The number of rows.</summary>
    public abstract int Count { get; }
}

/// <summary>Nodes of one type.</summary>
/// <param name="type">The type.</param>
/// <param name="languages">How many languages the ontology has.</param>
public sealed class NodeTable(NodeType type, int languages) : ElementTable(type, languages)
{
    /// <summary>The ids by row.</summary>
    public List<string> Ids { get; } = [];

    /// <inheritdoc/>
    public override int Count => Ids.Count;
}

/// <summary>Relationships of one type.</summary>
/// <param name="type">The type.</param>
/// <param name="languages">How many languages the ontology has.</param>
public sealed class RelationshipTable(RelationshipType type, int languages) : ElementTable(type, languages)
{
    /// <summary>The ids by row.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>The ids of the nodes they start from, by row.</summary>
    public List<string> From { get; } = [];

    /// <summary>The ids of the nodes they point to, by row.</summary>
    public List<string> To { get; } = [];

    /// <inheritdoc/>
    public override int Count => Ids.Count;
}

/// <summary>Records of one type, in table order.</summary>
/// <param name="type">The type.</param>
/// <param name="languages">How many languages the ontology has.</param>
public sealed class RecordTable(RecordType type, int languages) : ElementTable(type, languages)
{
    /// <summary>The ids by row; empty when the type has none.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>The ids of the owners (nodes, relationships or records), by row.</summary>
    public List<string> Owners { get; } = [];

    /// <inheritdoc/>
    public override int Count => Owners.Count;
}
