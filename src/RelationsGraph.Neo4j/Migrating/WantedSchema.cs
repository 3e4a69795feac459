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
            foreach (string property in IndexedProperties.Of(ontology, label, types))
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
}
