using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Search;

/// <summary>A property whose texts search reads: the ontology marks it, and the node itself or the records that it owns have it.</summary>
/// <remarks>Immutable and thread-safe. The rule of every store.</remarks>
/// <param name="Path">The field, after that of the record: <c>names.text</c>.</param>
/// <param name="Property">The property.</param>
/// <param name="Records">The record type that has it; null when the node itself has it.</param>
/// <param name="Language">Of a record: the property that says its language; null without one.</param>
/// <param name="Kind">Of a record: its enum property <c>kind</c>; null without one.</param>
/// <param name="Withdrawals">Of a record: the properties that say whether it is withdrawn. A withdrawn record is not read.</param>
public sealed record SearchedText(
    string Path, PropertyDefinition Property, RecordType? Records, PropertyDefinition? Language, PropertyDefinition? Kind, PropertyDefinition[] Withdrawals)
{
    private const string KindName = "kind";

    /// <summary>How it takes part in search.</summary>
    public SearchTier Tier => Property.Search!.Value;

    /// <summary>Those of a node type: names before other texts, otherwise those of records before its own, as the ontology lists them.</summary>
    public static SearchedText[] Of(GraphOntology ontology, NodeType type)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        ArgumentNullException.ThrowIfNull(type);
        IEnumerable<SearchedText> own = Marked(type).Select(property => new SearchedText(property.Name, property, null, null, null, []));
        IEnumerable<SearchedText> owned = ontology.RecordTypes.Where(records => records.OwnerNodes.Contains(type.Ordinal)).SelectMany(
            records => Marked(records).Select(property => new SearchedText(
                $"{records.Field}.{property.Name}",
                property,
                records,
                Find(records, found => found.Enum == ontology.Languages),
                Find(records, found => found.Name == KindName),
                Array.FindAll(records.Properties, found => found is { Enum.CanWithdraw: true, IsList: false }))));
        return [.. owned.Concat(own).OrderBy(text => text.Tier)];
    }

    private static IEnumerable<PropertyDefinition> Marked(ElementType type) => type.Properties.Where(
        property => property is { Search: not null, IsList: false, Kind: PropertyKind.Text or PropertyKind.LocalizedText });

    private static PropertyDefinition? Find(RecordType type, Predicate<PropertyDefinition> isIt) =>
        Array.Find(type.Properties, property => property is { Kind: PropertyKind.Enum, IsList: false } && isIt(property));
}
