namespace RelationsGraph.GraphQL.Language;

internal ref partial struct DocumentParser
{
    // TypeSystemExtension : SchemaExtension | TypeExtension
    private TypeSystemDefinitionNode ParseExtension(int start, StringValueNode? description)
    {
        if (description is not null)
            throw _lexer.Error(description.Start, "An extension cannot have a description; describe the definition it extends.");

        _lexer.Advance();
        return ParseTypeSystemDefinition(start, null, isExtension: true)
            ?? throw _lexer.Expected("schema, scalar, type, interface, union, enum or input after \"extend\"");
    }

    // TypeSystemDefinition : SchemaDefinition | TypeDefinition (directives have no extension and are read elsewhere)
    // TypeDefinition : ScalarTypeDefinition | ObjectTypeDefinition | InterfaceTypeDefinition | UnionTypeDefinition
    //                | EnumTypeDefinition | InputObjectTypeDefinition
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(int start, StringValueNode? description, bool isExtension)
    {
        if (AtKeyword("type"u8))
            return ParseObjectType(start, description, isExtension);
        if (AtKeyword("enum"u8))
            return ParseEnumType(start, description, isExtension);
        if (AtKeyword("input"u8))
            return ParseInputObjectType(start, description, isExtension);
        if (AtKeyword("interface"u8))
            return ParseInterfaceType(start, description, isExtension);
        if (AtKeyword("scalar"u8))
            return ParseScalarType(start, description, isExtension);
        if (AtKeyword("union"u8))
            return ParseUnionType(start, description, isExtension);
        if (AtKeyword("schema"u8))
            return ParseSchema(start, description, isExtension);
        return null;
    }

    // ScalarTypeDefinition : Description? scalar Name Directives[Const]?
    // ScalarTypeExtension : extend scalar Name Directives[Const]
    private ScalarTypeDefinitionNode ParseScalarType(int start, StringValueNode? description, bool isExtension)
    {
        (string name, int nameStart) = ParseTypeName("the name of the scalar");
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        if (isExtension && directives.Length == 0)
            throw _lexer.Expected("a directive, for the extension to add something");

        return new ScalarTypeDefinitionNode(isExtension)
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Directives = directives,
        };
    }

    // ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    // ObjectTypeExtension : extend type Name, then at least one of ImplementsInterfaces, Directives[Const], FieldsDefinition
    private ObjectTypeDefinitionNode ParseObjectType(int start, StringValueNode? description, bool isExtension)
    {
        (string name, int nameStart) = ParseTypeName("the name of the type");
        NamedTypeNode[] interfaces = ParseImplementsInterfaces();
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        FieldDefinitionNode[] fields = ParseFieldDefinitions();
        if (isExtension && interfaces.Length + directives.Length + fields.Length == 0)
            throw _lexer.Expected("\"implements\", a directive or \"{\", for the extension to add something");

        return new ObjectTypeDefinitionNode(isExtension)
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    // InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    // InterfaceTypeExtension : extend interface Name, then at least one of the three
    private InterfaceTypeDefinitionNode ParseInterfaceType(int start, StringValueNode? description, bool isExtension)
    {
        (string name, int nameStart) = ParseTypeName("the name of the interface");
        NamedTypeNode[] interfaces = ParseImplementsInterfaces();
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        FieldDefinitionNode[] fields = ParseFieldDefinitions();
        if (isExtension && interfaces.Length + directives.Length + fields.Length == 0)
            throw _lexer.Expected("\"implements\", a directive or \"{\", for the extension to add something");

        return new InterfaceTypeDefinitionNode(isExtension)
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    // UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?
    // UnionTypeExtension : extend union Name, then at least one of Directives[Const], UnionMemberTypes
    private UnionTypeDefinitionNode ParseUnionType(int start, StringValueNode? description, bool isExtension)
    {
        (string name, int nameStart) = ParseTypeName("the name of the union");
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        NamedTypeNode[] types = ParseUnionMemberTypes();
        if (isExtension && directives.Length + types.Length == 0)
            throw _lexer.Expected("a directive or \"=\", for the extension to add something");

        return new UnionTypeDefinitionNode(isExtension)
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Directives = directives,
            Types = types,
        };
    }

    // EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?
    // EnumTypeExtension : extend enum Name, then at least one of Directives[Const], EnumValuesDefinition
    private EnumTypeDefinitionNode ParseEnumType(int start, StringValueNode? description, bool isExtension)
    {
        (string name, int nameStart) = ParseTypeName("the name of the enum");
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        EnumValueDefinitionNode[] values = ParseEnumValueDefinitions();
        if (isExtension && directives.Length + values.Length == 0)
            throw _lexer.Expected("a directive or \"{\", for the extension to add something");

        return new EnumTypeDefinitionNode(isExtension)
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Directives = directives,
            Values = values,
        };
    }

    // InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?
    // InputObjectTypeExtension : extend input Name, then at least one of Directives[Const], InputFieldsDefinition
    private InputObjectTypeDefinitionNode ParseInputObjectType(int start, StringValueNode? description, bool isExtension)
    {
        (string name, int nameStart) = ParseTypeName("the name of the input object type");
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        InputValueDefinitionNode[] fields = ParseInputFieldDefinitions();
        if (isExtension && directives.Length + fields.Length == 0)
            throw _lexer.Expected("a directive or \"{\", for the extension to add something");

        return new InputObjectTypeDefinitionNode(isExtension)
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Directives = directives,
            Fields = fields,
        };
    }

    /// <summary>Goes past the keyword and reads the name behind it.</summary>
    private (string Name, int NameStart) ParseTypeName(string expected)
    {
        _lexer.Advance();
        int nameStart = _lexer.Start;
        return (ParseName(expected), nameStart);
    }
}
