namespace RelationsGraph.GraphQL.Language;

internal ref partial struct DocumentParser
{
    // OperationDefinition : SelectionSet
    private OperationDefinitionNode ParseShorthandQuery()
    {
        int start = BeginNode();
        SelectionSetNode selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = start,
            Operation = OperationType.Query,
            SelectionSet = selectionSet,
        };
    }

    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    private OperationDefinitionNode ParseOperation(int start, StringValueNode? description, OperationType operation)
    {
        int nameStart = _lexer.Start;
        _lexer.Advance();
        string? name = null;
        if (_lexer.Kind == TokenKind.Name)
        {
            nameStart = _lexer.Start;
            name = ParseName("the name of the operation");
        }

        VariableDefinitionNode[] variables = ParseVariableDefinitions();
        DirectiveNode[] directives = ParseDirectives(isConstant: false);
        SelectionSetNode selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Operation = operation,
            Name = name,
            VariableDefinitions = variables,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // VariablesDefinition : ( VariableDefinition+ )
    private VariableDefinitionNode[] ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenLeft))
            return [];

        int mark = _waitingCount;
        do
        {
            Push(ParseVariableDefinition());
        }
        while (!Skip(TokenKind.ParenRight));
        return Take<VariableDefinitionNode>(mark);
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    // DefaultValue : = Value[Const]
    private VariableDefinitionNode ParseVariableDefinition()
    {
        int start = BeginNode();
        StringValueNode? description = ParseDescription();
        if (_lexer.Kind != TokenKind.Dollar)
            throw _lexer.Expected("a variable definition ($name: Type)");

        VariableNode variable = ParseVariable();
        Expect(TokenKind.Colon, "\":\" and the type of the variable");
        TypeNode type = ParseType();
        ValueNode? defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        DirectiveNode[] directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            Description = description,
            Variable = variable,
            Type = type,
            DefaultValue = defaultValue,
            Directives = directives,
        };
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionNode ParseFragmentDefinition(int start, StringValueNode? description)
    {
        _lexer.Advance();
        if (AtKeyword("on"u8))
            throw _lexer.Error(_lexer.Start, "A fragment cannot be named \"on\"; expected its name before \"on\".");

        int nameStart = _lexer.Start;
        string name = ParseName("the name of the fragment");
        if (!AtKeyword("on"u8))
            throw _lexer.Expected("\"on\" and the type the fragment is for");

        NamedTypeNode typeCondition = ParseTypeCondition();
        DirectiveNode[] directives = ParseDirectives(isConstant: false);
        SelectionSetNode selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Description = description,
            Name = name,
            TypeCondition = typeCondition,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // TypeCondition : on NamedType
    private NamedTypeNode ParseTypeCondition()
    {
        _lexer.Advance();
        return ParseNamedType("the name of a type after \"on\"");
    }
}
