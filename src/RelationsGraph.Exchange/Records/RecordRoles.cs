using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Records;

/// <summary>
/// The record types whose content the reader understands. This is the only place that knows them, and it knows them by their shape: the
/// field on the owner (<c>names</c>, <c>contacts</c>, <c>claims</c>, <c>citations</c>) and the properties the rules need. An ontology
/// without such a record type has no such rules.
/// </summary>
internal sealed record RecordRoles(NameRecords? Names, ContactRecords? Contacts, ClaimRecords? Claims, CitationRecords? Citations)
{
    /// <summary>Finds them.</summary>
    public static RecordRoles Of(GraphOntology ontology) => new(
        FindNames(ontology, WithField(ontology, "names")),
        FindContacts(WithField(ontology, "contacts")),
        FindClaims(ontology, WithField(ontology, "claims")),
        FindCitations(WithField(ontology, "citations")));

    private static RecordType? WithField(GraphOntology ontology, string field) => Array.Find(ontology.RecordTypes, type => type.Field == field);

    private static NameRecords? FindNames(GraphOntology ontology, RecordType? type)
    {
        PropertyDefinition? language = type is null ? null : Array.Find(type.Properties, property => property.Enum == ontology.Languages);
        PropertyDefinition? kind = Property(type, "kind", PropertyKind.Enum);
        int display = kind?.Enum!.Find("DISPLAY") ?? -1;
        return language is null || kind is null || display < 0 ? null : new NameRecords(type!, language, kind, display);
    }

    private static ContactRecords? FindContacts(RecordType? type)
    {
        PropertyDefinition? kind = Property(type, "kind", PropertyKind.Enum);
        PropertyDefinition? value = Property(type, "value", PropertyKind.Text);
        return kind is null || value is null ? null : new ContactRecords(type!, kind, value, Array.ConvertAll(kind.Enum!.Values, FormOf));
    }

    private static ContactForm FormOf(EnumValue kind) => kind.Name switch
    {
        "PHONE" or "FAX" => ContactForm.Number,
        "WEB" or "FACEBOOK" => ContactForm.Address,
        "EMAIL" => ContactForm.Mailbox,
        _ => ContactForm.Any,
    };

    private static ClaimRecords? FindClaims(GraphOntology ontology, RecordType? type)
    {
        PropertyDefinition? property = Property(type, "property", PropertyKind.Text);
        PropertyDefinition? value = Property(type, "value", PropertyKind.LocalizedText);
        PropertyDefinition? state = Property(type, "state", PropertyKind.Enum);
        PropertyDefinition? rank = Property(type, "rank", PropertyKind.Enum);
        int stated = state?.Enum!.Find("VALUE") ?? -1;
        if (type?.IdPrefix is null || property is null || value is null || rank is null || stated < 0)
            return null;
        return new ClaimRecords(type, property, value, state!, stated, rank, ontology.Languages.Values.Length - 1);
    }

    private static CitationRecords? FindCitations(RecordType? type)
    {
        PropertyDefinition? document = Property(type, "document", PropertyKind.Reference);
        return document is null
            ? null
            : new CitationRecords(
                type!,
                document,
                Property(type, "property", PropertyKind.Text),
                Property(type, "lineFrom", PropertyKind.Int),
                Property(type, "lineTo", PropertyKind.Int),
                Property(type, "statedOn", PropertyKind.EdtfDate));
    }

    private static PropertyDefinition? Property(RecordType? type, string name, PropertyKind kind) =>
        type?.FindProperty(name) is { IsList: false } property && property.Kind == kind ? property : null;
}

/// <summary>Names in languages, of which one in each is what people see.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Language">The language.</param>
/// <param name="Kind">What the name is for.</param>
/// <param name="Display">The ordinal of the kind that people see.</param>
internal sealed record NameRecords(RecordType Type, PropertyDefinition Language, PropertyDefinition Kind, int Display);

/// <summary>Ways to reach something.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Kind">What sort of contact it is.</param>
/// <param name="Value">The number or address.</param>
/// <param name="Forms">What values of each kind look like, by ordinal of the kind.</param>
internal sealed record ContactRecords(RecordType Type, PropertyDefinition Kind, PropertyDefinition Value, ContactForm[] Forms);

/// <summary>What the value of a contact looks like.</summary>
internal enum ContactForm
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A telephone number after ITU-T E.164.</summary>
    Number,

    /// <summary>An absolute http or https address.</summary>
    Address,

    /// <summary>A mail address.</summary>
    Mailbox,
}

/// <summary>Values that sources state, the best of which fills the plain property.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Property">The name of the property, or a topic.</param>
/// <param name="Value">The value in words; of a typed property, the value as its table would hold it.</param>
/// <param name="State">Whether there is a value.</param>
/// <param name="Stated">The ordinal of the state in which there is one.</param>
/// <param name="Rank">Which claim wins: the first value of the enum is the best. One that is marked as withdrawn never wins.</param>
/// <param name="TypedLanguage">The language whose column holds the value of a typed property: the last one.</param>
internal sealed record ClaimRecords(
    RecordType Type,
    PropertyDefinition Property,
    PropertyDefinition Value,
    PropertyDefinition State,
    int Stated,
    PropertyDefinition Rank,
    int TypedLanguage)
{
    /// <summary>Whether a rank says that the source has withdrawn the claim.</summary>
    /// <param name="rank">The ordinal of the rank, or what is none where the rank could not be read.</param>
    public bool IsWithdrawn(long? rank) => rank >= 0 && rank < Rank.Enum!.Values.Length && Rank.Enum.Values[rank.Value].IsWithdrawn;
}

/// <summary>Where statements come from.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Document">The document that states it.</param>
/// <param name="Property">The property it is about, when the type has such a property.</param>
/// <param name="LineFrom">The first line.</param>
/// <param name="LineTo">The last line.</param>
/// <param name="StatedOn">The day the statement counts from.</param>
internal sealed record CitationRecords(
    RecordType Type,
    PropertyDefinition Document,
    PropertyDefinition? Property,
    PropertyDefinition? LineFrom,
    PropertyDefinition? LineTo,
    PropertyDefinition? StatedOn);
