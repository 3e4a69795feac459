namespace RelationsGraph.Model.Ontology;

/// <summary>
/// What kinds of things the graph holds, read from the SDL files of a schema folder: the only place that names a node type. Every
/// store, the compiler and every table reader work from it.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class GraphOntology
{
    /// <summary>The node types, by ordinal, in the order of their id prefixes by code point, so that ids sort by type first.</summary>
    public required NodeType[] NodeTypes { get; init; }

    /// <summary>The interfaces, by name.</summary>
    public required NodeInterface[] Interfaces { get; init; }

    /// <summary>The relationship types, by ordinal, in the order of their names.</summary>
    public required RelationshipType[] RelationshipTypes { get; init; }

    /// <summary>The record types, by ordinal, in the order of the files.</summary>
    public required RecordType[] RecordTypes { get; init; }

    /// <summary>All enums of the files, whether a property uses them or not, by name.</summary>
    public required EnumDefinition[] Enums { get; init; }

    /// <summary>Derived paths that are fields of Query.</summary>
    public required DerivedPath[] RootPaths { get; init; }

    /// <summary>The languages of names and texts: the enum <c>Lang</c>; the order is the end of every fallback chain.</summary>
    public required EnumDefinition Languages { get; init; }

    /// <summary>Topics a claim may have besides the properties of its owner.</summary>
    public required EnumDefinition? ClaimTopics { get; init; }

    /// <summary>All node types as one set, under the name <c>Node</c>.</summary>
    public required NodeSet AllNodes { get; init; }

    /// <summary>A digest of the files it was read from, in hexadecimal: part of every plan's key.</summary>
    public required string Version { get; init; }

    /// <summary>Looks a node type up by name.</summary>
    /// <returns>The type, or null.</returns>
    public NodeType? FindNodeType(string name) => Array.Find(NodeTypes, type => type.Name == name);

    /// <summary>Looks an interface up by name.</summary>
    /// <returns>The interface, or null.</returns>
    public NodeInterface? FindInterface(string name) => Array.Find(Interfaces, type => type.Name == name);

    /// <summary>Looks a relationship type up by its name in the ontology's files (PartyTo).</summary>
    /// <returns>The type, or null.</returns>
    public RelationshipType? FindRelationshipType(string name) => Array.Find(RelationshipTypes, type => type.Name == name);

    /// <summary>Looks a record type up by name.</summary>
    /// <returns>The type, or null.</returns>
    public RecordType? FindRecordType(string name) => Array.Find(RecordTypes, type => type.Name == name);
}
