using RelationsGraph.GraphQL.Language;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Field definitions become properties, computed fields, or wait until all types are known: derived paths and fields of series.</summary>
internal static class ReadProperties
{
    /// <summary>Longest text a property can declare, in Unicode scalar values.</summary>
    private const int HighestMaxLength = 8000;

    private static readonly Dictionary<string, PropertyKind> Scalars = new()
    {
        ["String"] = PropertyKind.Text,
        ["Url"] = PropertyKind.Url,
        ["Int"] = PropertyKind.Int,
        ["Long"] = PropertyKind.Long,
        ["Decimal"] = PropertyKind.Decimal,
        ["Boolean"] = PropertyKind.Boolean,
        ["EdtfDate"] = PropertyKind.EdtfDate,
        ["FiscalYear"] = PropertyKind.FiscalYear,
        ["LocalizedText"] = PropertyKind.LocalizedText,
    };

    public static bool IsScalar(string name) => Scalars.ContainsKey(name);

    public static string KnownScalars() => string.Join(", ", Scalars.Keys);

    /// <summary>Reads the fields of one type.</summary>
    /// <param name="draft">The ontology.</param>
    /// <param name="document">The file the fields stand in.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="computed">Where computed fields go; null where there are neither computed fields nor derived paths.</param>
    public static List<PropertyDefinition> Read(Draft draft, DocumentNode document, FieldDefinitionNode[] fields, List<ComputedField>? computed)
    {
        var properties = new List<PropertyDefinition>();
        foreach (FieldDefinitionNode field in fields)
        {
            if ((Find(field, "path") ?? Find(field, "computed")) is not { } directive)
            {
                if (ReadProperty(draft, document, field, properties.Count) is { } property)
                    properties.Add(property);
            }
            else if (computed is null)
            {
                draft.Fault(document, directive.Start, $"'{field.Name}' has @{directive.Name}, which only fields of node types and interfaces have; remove it");
            }
            else if (directive.Name == "computed")
            {
                ReadComputed.Into(draft, document, field, directive, computed);
            }
        }

        return properties;
    }

    public static DirectiveNode? Find(FieldDefinitionNode field, string name) => Array.Find(field.Directives, directive => directive.Name == name);

    private static PropertyDefinition? ReadProperty(Draft draft, DocumentNode document, FieldDefinitionNode field, int ordinal)
    {
        TypeNode type = Nullable(field.Type);
        bool isList = type is ListTypeNode;
        if (type is ListTypeNode list)
        {
            type = Nullable(list.ElementType);
            if (type is NamedTypeNode && list.ElementType is not NonNullTypeNode)
                draft.Fault(document, type.Start, $"the list '{field.Name}' holds no nulls; write an exclamation mark behind the type of its values");
        }

        if (type is not NamedTypeNode named)
        {
            draft.Fault(document, field.Type.Start, $"'{field.Name}' is a list of lists; a property holds one value or one list");
            return null;
        }

        if (ReadKind(draft, document, field, named) is not { } kind)
            return null;
        if (isList && kind is (PropertyKind.EdtfDate or PropertyKind.LocalizedText or PropertyKind.Reference))
            draft.Fault(document, field.Type.Start, $"'{field.Name}' is a list of {named.Name}; only texts, numbers and enum values come in lists");
        return new PropertyDefinition
        {
            Name = field.Name,
            Description = field.Description?.Value,
            Ordinal = ordinal,
            Kind = kind,
            Enum = kind == PropertyKind.Enum ? draft.Enums[named.Name] : null,
            Target = kind == PropertyKind.Reference ? draft.FindSet(named.Name) : null,
            IsList = isList,
            IsRequired = field.Type is NonNullTypeNode,
            MaxLength = ReadNumber(draft, document, field, "length", "max", 1, HighestMaxLength, PropertyDefinition.DefaultMaxLength),
            Scale = ReadNumber(draft, document, field, "scale", "digits", 0, ScaledDecimal.MaxScale, 0),
            Search = ReadSearch(draft, document, field),
            Happens = ReadHappens(draft, document, field),
        };
    }

    /// <summary>What the property holds; null when its type is none of a property, or the directives ask for what the kind has not.</summary>
    private static PropertyKind? ReadKind(Draft draft, DocumentNode document, FieldDefinitionNode field, NamedTypeNode named)
    {
        PropertyKind kind;
        if (Find(field, "reference") is not null)
        {
            if (draft.FindSet(named.Name) is null)
            {
                draft.Fault(document, named.Start, $"'{field.Name}' refers to {named.Name}, which is no node type or interface; known are {draft.KnownNodeNames()}");
                return null;
            }

            kind = PropertyKind.Reference;
        }
        else if (draft.Enums.ContainsKey(named.Name))
        {
            kind = PropertyKind.Enum;
        }
        else if (!Scalars.TryGetValue(named.Name, out kind))
        {
            string advice = draft.FindSet(named.Name) is null
                ? $"use an enum of the ontology or one of {KnownScalars()}"
                : "say with @path how it is reached, or declare a relationship type instead";
            draft.Fault(document, named.Start, $"'{field.Name}' has the type {named.Name}, which is no type of a property; {advice}");
            return null;
        }

        bool isText = kind is PropertyKind.Text or PropertyKind.LocalizedText;
        Refuse(draft, document, field, "length", isText || kind == PropertyKind.Url, "is for texts");
        Refuse(draft, document, field, "search", isText, "is for String and LocalizedText");
        Refuse(draft, document, field, "happens", kind == PropertyKind.EdtfDate, "is for EdtfDate");
        Refuse(draft, document, field, "attests", kind == PropertyKind.EdtfDate, "is for EdtfDate");
        Refuse(draft, document, field, "scale", kind == PropertyKind.Decimal, "is for Decimal");
        return kind;
    }

    private static void Refuse(Draft draft, DocumentNode document, FieldDefinitionNode field, string name, bool isAllowed, string reason)
    {
        if (!isAllowed && Find(field, name) is { } directive)
            draft.Fault(document, directive.Start, $"@{name} {reason}, which '{field.Name}' is not; remove it");
    }

    private static int ReadNumber(
        Draft draft, DocumentNode document, FieldDefinitionNode field, string directive, string argument, int least, int most, int fallback)
    {
        if (Find(field, directive) is not { } node)
            return fallback;
        var arguments = new DirectiveArguments(draft, document, node);
        if (arguments.Find(argument) is null)
            arguments.Fault(node.Start, $"@{directive} needs the argument '{argument}', a whole number from {least} to {most}");
        int number = arguments.Number(argument, least, most, fallback);
        arguments.RefuseOthers();
        return number;
    }

    private static SearchTier? ReadSearch(Draft draft, DocumentNode document, FieldDefinitionNode field)
    {
        if (Find(field, "search") is not { } node)
            return null;
        var arguments = new DirectiveArguments(draft, document, node);
        string tier = arguments.EnumValue("as") ?? "TEXT";
        arguments.RefuseOthers();
        if (tier is not ("NAME" or "TEXT"))
            arguments.Fault(arguments.StartOf("as"), $"'as' of @search is {tier}; it must be NAME or TEXT");
        return tier == "NAME" ? SearchTier.Name : SearchTier.Text;
    }

    private static Occurrence? ReadHappens(Draft draft, DocumentNode document, FieldDefinitionNode field)
    {
        if (Find(field, "happens") is not { } node)
            return null;
        var arguments = new DirectiveArguments(draft, document, node);
        bool lasts = arguments.Flag("throughout");
        arguments.RefuseOthers();
        return lasts ? Occurrence.Throughout : Occurrence.Within;
    }

    public static TypeNode Nullable(TypeNode type) => type is NonNullTypeNode nonNull ? nonNull.NullableType : type;
}
