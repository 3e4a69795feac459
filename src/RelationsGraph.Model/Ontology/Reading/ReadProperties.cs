using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Field definitions become properties, computed fields, or wait as derived paths until all types are known.</summary>
internal static class ReadProperties
{
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

    /// <summary>Directives that fields understand.</summary>
    private static readonly string[] Known = ["path", "computed", "search", "length", "scale", "reference", "deprecated"];

    public static List<PropertyDefinition> Read(Draft draft, DocumentNode document, FieldDefinitionNode[] fields, List<ComputedField>? computed)
    {
        var properties = new List<PropertyDefinition>();
        foreach (FieldDefinitionNode field in fields)
        {
            foreach (DirectiveNode unknown in field.Directives.Where(directive => !Known.Contains(directive.Name)))
                draft.Fault(document, unknown.Start, $"fields know no directive @{unknown.Name}; they take @{string.Join(", @", Known)}");
            if (field.Name.StartsWith("__", StringComparison.Ordinal))
                draft.Fault(document, field.NameStart, $"'{field.Name}' begins with two underscores, which GraphQL keeps for itself; rename it");
            if (Find(field, "path") is not null)
                continue;
            if (Find(field, "computed") is { } directive)
                ReadComputed(draft, document, field, directive, computed);
            else if (ReadProperty(draft, document, field, properties.Count) is { } property)
                properties.Add(property);
        }

        return properties;
    }

    public static DirectiveNode? Find(FieldDefinitionNode field, string name) => Array.Find(field.Directives, directive => directive.Name == name);

    private static void ReadComputed(
        Draft draft, DocumentNode document, FieldDefinitionNode field, DirectiveNode directive, List<ComputedField>? computed)
    {
        var arguments = new DirectiveArguments(draft, document, directive);
        string? by = arguments.EnumValue("by");
        arguments.RefuseOthers();
        if (computed is null)
            draft.Fault(document, directive.Start, $"'{field.Name}' is computed, but only node types and interfaces have computed fields");
        else if (by == "DISPLAY_NAME")
            computed.Add(new ComputedField(field.Name, field.Description?.Value, Computation.DisplayName, field.Type is NonNullTypeNode));
        else
            draft.Fault(document, directive.Start, $"@computed of '{field.Name}' needs 'by' with the value DISPLAY_NAME");
    }

    private static PropertyDefinition? ReadProperty(Draft draft, DocumentNode document, FieldDefinitionNode field, int ordinal)
    {
        bool required = field.Type is NonNullTypeNode;
        TypeNode type = Nullable(field.Type);
        bool isList = type is ListTypeNode;
        if (type is ListTypeNode list)
            type = Nullable(list.ElementType);
        if (type is not NamedTypeNode named)
        {
            draft.Fault(document, field.Type.Start, $"'{field.Name}' is a list of lists; a property holds one value or one list");
            return null;
        }

        bool isReference = Find(field, "reference") is not null;
        EnumDefinition? values = draft.Enums.GetValueOrDefault(named.Name);
        PropertyKind kind = PropertyKind.Enum;
        if (isReference)
            kind = PropertyKind.Reference;
        else if (values is null && !Scalars.TryGetValue(named.Name, out kind))
        {
            string advice = draft.Find(named.Name) is null
                ? $"use an enum of the ontology or one of {string.Join(", ", Scalars.Keys)}"
                : "say with @path how it is reached, or declare a relationship type instead";
            draft.Fault(document, named.Start, $"'{field.Name}' has the type {named.Name}, which is no type of a property; {advice}");
            return null;
        }

        if (isReference && draft.FindSet(named.Name) is null)
        {
            draft.Fault(document, named.Start, $"'{field.Name}' refers to {named.Name}, which is no node type or interface; known are {draft.KnownNodeNames()}");
            return null;
        }

        if (isList && kind is (PropertyKind.EdtfDate or PropertyKind.LocalizedText or PropertyKind.Reference))
            draft.Fault(document, field.Type.Start, $"'{field.Name}' is a list of {named.Name}; only texts, numbers and enum values come in lists");
        return new PropertyDefinition
        {
            Name = field.Name,
            Description = field.Description?.Value,
            Ordinal = ordinal,
            Kind = kind,
            Enum = kind == PropertyKind.Enum ? values : null,
            Target = isReference ? draft.FindSet(named.Name) : null,
            IsList = isList,
            IsRequired = required,
            MaxLength = Number(draft, document, field, "length", "max", 1, 8000, PropertyDefinition.DefaultMaxLength),
            Scale = Number(draft, document, field, "scale", "digits", 0, Values.ScaledDecimal.MaxScale, 0),
            Search = ReadSearch(draft, document, field),
        };
    }

    private static int Number(
        Draft draft, DocumentNode document, FieldDefinitionNode field, string directive, string argument, int least, int most, int fallback)
    {
        if (Find(field, directive) is not { } node)
            return fallback;
        var arguments = new DirectiveArguments(draft, document, node);
        if (arguments.Find(argument) is null)
            arguments.Fault(node.Start, $"@{directive} needs the argument '{argument}'");
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
            arguments.Fault(node.Start, $"'as' of @search is {tier}; it must be NAME or TEXT");
        return tier == "NAME" ? SearchTier.Name : SearchTier.Text;
    }

    private static TypeNode Nullable(TypeNode type) => type is NonNullTypeNode nonNull ? nonNull.NullableType : type;
}
