namespace RelationsGraph.GraphQL.Language;

internal ref partial struct DocumentParser
{
    // SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
    // SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]
    private SchemaDefinitionNode ParseSchema(int start, StringValueNode? description, bool isExtension)
    {
        _lexer.Advance();
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        RootOperationTypeDefinitionNode[] operationTypes = [];
        if (!isExtension || directives.Length == 0 || _lexer.Kind == TokenKind.BraceLeft)
            operationTypes = ParseRootOperationTypes();

        return new SchemaDefinitionNode(isExtension)
        {
            Start = start,
            End = _lexer.PreviousEnd,
            Description = description,
            Directives = directives,
            OperationTypes = operationTypes,
        };
    }

    private RootOperationTypeDefinitionNode[] ParseRootOperationTypes()
    {
        Expect(TokenKind.BraceLeft, "\"{\" and the root operation types");
        int mark = _waitingCount;
        do
        {
            Push(ParseRootOperationType());
        }
        while (!Skip(TokenKind.BraceRight));
        return Take<RootOperationTypeDefinitionNode>(mark);
    }

    // RootOperationTypeDefinition : OperationType : NamedType
    // OperationType : one of `query` `mutation` `subscription`
    private RootOperationTypeDefinitionNode ParseRootOperationType()
    {
        int start = BeginNode();
        OperationType operation;
        if (AtKeyword("query"u8))
            operation = OperationType.Query;
        else if (AtKeyword("mutation"u8))
            operation = OperationType.Mutation;
        else if (AtKeyword("subscription"u8))
            operation = OperationType.Subscription;
        else
            throw _lexer.Expected("query, mutation, subscription or \"}\"");

        _lexer.Advance();
        Expect(TokenKind.Colon, "\":\" and the root operation type");
        NamedTypeNode type = ParseNamedType("the name of the root operation type");
        return new RootOperationTypeDefinitionNode { Start = start, End = _lexer.PreviousEnd, Operation = operation, Type = type };
    }

    // DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        _lexer.Advance();
        Expect(TokenKind.At, "\"@\" and the name of the directive");
        int nameStart = _lexer.Start;
        string name = ParseName("the name of the directive");
        InputValueDefinitionNode[] arguments = ParseArgumentDefinitions();
        bool isRepeatable = AtKeyword("repeatable"u8);
        if (isRepeatable)
            _lexer.Advance();
        if (!AtKeyword("on"u8))
            throw _lexer.Expected("\"on\" and the locations of the directive");

        _lexer.Advance();
        DirectiveLocation[] locations = ParseDirectiveLocations();
        return new DirectiveDefinitionNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = locations,
        };
    }

    // DirectiveLocations : DirectiveLocations | DirectiveLocation, or `|`? DirectiveLocation
    private DirectiveLocation[] ParseDirectiveLocations()
    {
        List<DirectiveLocation> locations = [];
        Skip(TokenKind.Pipe);
        do
        {
            if (_lexer.Kind != TokenKind.Name || !SyntaxNames.TryParse(_lexer.Text, out DirectiveLocation location))
                throw _lexer.Expected("a directive location such as FIELD or OBJECT");
            locations.Add(location);
            _lexer.Advance();
        }
        while (Skip(TokenKind.Pipe));
        return [.. locations];
    }
}
