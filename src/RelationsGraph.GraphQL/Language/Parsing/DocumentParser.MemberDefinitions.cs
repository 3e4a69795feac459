namespace RelationsGraph.GraphQL.Language;

internal ref partial struct DocumentParser
{
    // ImplementsInterfaces : ImplementsInterfaces & NamedType | implements `&`? NamedType
    private NamedTypeNode[] ParseImplementsInterfaces()
    {
        if (!AtKeyword("implements"u8))
            return [];

        _lexer.Advance();
        Skip(TokenKind.Ampersand);
        int mark = _waitingCount;
        do
        {
            Push(ParseNamedType("the name of an interface"));
        }
        while (Skip(TokenKind.Ampersand));
        return Take<NamedTypeNode>(mark);
    }

    // UnionMemberTypes : UnionMemberTypes | NamedType, or = `|`? NamedType
    private NamedTypeNode[] ParseUnionMemberTypes()
    {
        if (!Skip(TokenKind.EqualsSign))
            return [];

        Skip(TokenKind.Pipe);
        int mark = _waitingCount;
        do
        {
            Push(ParseNamedType("the name of a member type"));
        }
        while (Skip(TokenKind.Pipe));
        return Take<NamedTypeNode>(mark);
    }

    // FieldsDefinition : { FieldDefinition+ }
    private FieldDefinitionNode[] ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];

        int mark = _waitingCount;
        do
        {
            Push(ParseFieldDefinition());
        }
        while (!Skip(TokenKind.BraceRight));
        return Take<FieldDefinitionNode>(mark);
    }

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionNode ParseFieldDefinition()
    {
        int start = BeginNode();
        StringValueNode? description = ParseDescription();
        int nameStart = _lexer.Start;
        string name = ParseName("a field definition (name: Type) or \"}\"");
        InputValueDefinitionNode[] arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon, "\":\" and the type of the field");
        TypeNode type = ParseType();
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = type,
            Directives = directives,
        };
    }

    // ArgumentsDefinition : ( InputValueDefinition+ )
    private InputValueDefinitionNode[] ParseArgumentDefinitions()
    {
        if (!Skip(TokenKind.ParenLeft))
            return [];

        int mark = _waitingCount;
        do
        {
            Push(ParseInputValueDefinition("an argument definition (name: Type)"));
        }
        while (!Skip(TokenKind.ParenRight));
        return Take<InputValueDefinitionNode>(mark);
    }

    // InputFieldsDefinition : { InputValueDefinition+ }
    private InputValueDefinitionNode[] ParseInputFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];

        int mark = _waitingCount;
        do
        {
            Push(ParseInputValueDefinition("an input field definition (name: Type) or \"}\""));
        }
        while (!Skip(TokenKind.BraceRight));
        return Take<InputValueDefinitionNode>(mark);
    }

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    // DefaultValue : = Value[Const]
    private InputValueDefinitionNode ParseInputValueDefinition(string expected)
    {
        int start = BeginNode();
        StringValueNode? description = ParseDescription();
        int nameStart = _lexer.Start;
        string name = ParseName(expected);
        Expect(TokenKind.Colon, "\":\" and a type");
        TypeNode type = ParseType();
        ValueNode? defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Type = type,
            DefaultValue = defaultValue,
            Directives = directives,
        };
    }

    // EnumValuesDefinition : { EnumValueDefinition+ }
    private EnumValueDefinitionNode[] ParseEnumValueDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];

        int mark = _waitingCount;
        do
        {
            Push(ParseEnumValueDefinition());
        }
        while (!Skip(TokenKind.BraceRight));
        return Take<EnumValueDefinitionNode>(mark);
    }

    // EnumValueDefinition : Description? EnumValue Directives[Const]?
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        int start = BeginNode();
        StringValueNode? description = ParseDescription();
        int nameStart = _lexer.Start;
        if (AtKeyword("true"u8) || AtKeyword("false"u8) || AtKeyword("null"u8))
            throw _lexer.Expected("an enum value, which cannot be true, false or null");

        string name = ParseName("an enum value or \"}\"");
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Directives = directives,
        };
    }
}
