using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>
/// The constraints and indexes that a graph of an ontology needs, in a stable order. A label of nodes, be it of a type or of an interface, has an index
/// for each property that it is filtered or ordered by; what is read from a node on (relationships, records) is found by ids.
/// </summary>
internal static class WantedSchema
{
    /// <summary>The version of the layout. It goes up when rows are kept otherwise, so that data of an older layout are loaded anew.</summary>
    public const int Layout = 2;

    /// <summary>Most bytes of a value that a range index takes, with room for what the index adds.</summary>
    private const int MaxIndexedBytes = 8000;

    /// <summary>Most bytes that a character of an escaped text has.</summary>
    private const int MaxBytesPerCharacter = 8;

    /// <summary>What says which nodes and relationships are which; data are loaded only where these are.</summary>
    public static IEnumerable<SchemaItem> Constraints(GraphOntology ontology)
    {
        foreach (string bookkeeping in (string[])[LabelNames.Import, LabelNames.Lock, LabelNames.Schema])
            yield return SchemaItem.Of(SchemaKind.NodeUnique, bookkeeping, PropertyNames.Name);
        yield return SchemaItem.Of(SchemaKind.NodeUnique, LabelNames.Entity, PropertyNames.Id);
        foreach (RecordType type in ontology.RecordTypes)
        {
            yield return SchemaItem.Of(SchemaKind.NodeUnique, LabelNames.Of(type), PropertyNames.Place);
            if (type.IdPrefix is not null)
                yield return SchemaItem.Of(SchemaKind.NodeUnique, LabelNames.Of(type), PropertyNames.Id);
        }

        foreach (RelationshipType type in ontology.RelationshipTypes)
            yield return SchemaItem.Of(SchemaKind.RelationshipUnique, type.GraphName, PropertyNames.Id);
    }

    /// <summary>What makes questions fast; made behind the data, since that is faster than keeping it up while they come.</summary>
    public static IEnumerable<SchemaItem> Indexes(GraphOntology ontology)
    {
        foreach ((string label, NodeType[] types) in LabelNames.All(ontology))
        {
            if (label != LabelNames.Entity)
                yield return SchemaItem.Of(SchemaKind.NodeRange, label, PropertyNames.Id);
            foreach (string property in Ordered(ontology, label, types))
                yield return SchemaItem.Of(SchemaKind.NodeRange, label, property);
        }

        yield return SchemaItem.Of(SchemaKind.NodeFullText, LabelNames.Entity, PropertyNames.NameTerms, PropertyNames.TextTerms);
        foreach (RecordType type in ontology.RecordTypes)
        {
            yield return SchemaItem.Of(SchemaKind.NodeRange, LabelNames.Of(type), PropertyNames.Owner);
            foreach (PropertyDefinition reference in type.Properties.Where(property => property.Kind == PropertyKind.Reference))
                yield return SchemaItem.Of(SchemaKind.NodeRange, LabelNames.Of(type), reference.Name);
        }
    }

    /// <summary>All of it: constraints, then indexes.</summary>
    public static IEnumerable<SchemaItem> All(GraphOntology ontology) => Constraints(ontology).Concat(Indexes(ontology));

    private static IEnumerable<string> Ordered(GraphOntology ontology, string label, NodeType[] types)
    {
        PropertyDefinition[] properties = ontology.FindNodeType(label)?.Properties ?? ontology.FindInterface(label)?.Properties ?? [];
        IEnumerable<string> own = properties.Select(Indexed).OfType<string>();
        bool hasNames = Array.TrueForAll(types, type => Array.Exists(type.Computed, field => field.Computation == Computation.DisplayName));
        IEnumerable<string> names = hasNames
            ? ontology.Languages.Values.Select(language => PropertyNames.Ordered(PropertyNames.DisplayName(language.Name)))
            : [];
        IEnumerable<string> happens = Array.Exists(types, type => type.Happenings.Any()) ? [PropertyNames.Earliest(PropertyNames.Happens)] : [];
        return own.Concat(names).Concat(happens);
    }

    /// <summary>
    /// The property of the database that is compared and ordered when one of the ontology is; null where an index pays little: lists, booleans, texts in
    /// several languages (which of them counts depends on the reader), texts too long for an index.
    /// </summary>
    private static string? Indexed(PropertyDefinition property) => property switch
    {
        { IsList: true } or { Kind: PropertyKind.Boolean or PropertyKind.LocalizedText } => null,
        { Kind: PropertyKind.Text or PropertyKind.Url } => property.MaxLength * MaxBytesPerCharacter <= MaxIndexedBytes
            ? PropertyNames.Ordered(property.Name)
            : null,
        { Kind: PropertyKind.EdtfDate } => PropertyNames.Earliest(property.Name),
        _ => property.Name,
    };
}
