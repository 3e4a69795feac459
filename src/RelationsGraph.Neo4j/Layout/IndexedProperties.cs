using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>The properties of nodes that have an index, in the form in which they are compared and ordered. What is asked by them is read off that index.</summary>
internal static class IndexedProperties
{
    /// <summary>Most bytes of a value that a range index takes, with room for what the index adds.</summary>
    private const int MaxIndexedBytes = 8000;

    /// <summary>Most bytes that a character of an escaped text has.</summary>
    private const int MaxBytesPerCharacter = 8;

    /// <summary>Those of a label besides the id, in a stable order.</summary>
    /// <param name="ontology">The ontology.</param>
    /// <param name="label">The name of a type of nodes or of an interface.</param>
    /// <param name="types">The types that have the label.</param>
    public static IEnumerable<string> Of(GraphOntology ontology, string label, NodeType[] types)
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
