namespace RelationsGraph.GraphQL.Language;

internal ref partial struct DocumentParser
{
    // SelectionSet : { Selection+ }
    private SelectionSetNode ParseSelectionSet()
    {
        int start = BeginNode();
        EnterLevel();
        Expect(TokenKind.BraceLeft, "\"{\" and what to select");
        int mark = _waitingCount;
        do
        {
            Push(ParseSelection());
        }
        while (!Skip(TokenKind.BraceRight));
        LeaveLevel();
        return new SelectionSetNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            Selections = Take<SelectionNode>(mark),
        };
    }

    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionNode ParseSelection() => _lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    // Alias : Name :
    private FieldNode ParseField()
    {
        int start = BeginNode();
        int nameStart = start;
        string name = ParseName("a field, a fragment or \"}\"");
        string? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            nameStart = _lexer.Start;
            name = ParseName("the name of the field after its alias");
        }

        ArgumentNode[] arguments = ParseArguments(isConstant: false);
        DirectiveNode[] directives = ParseDirectives(isConstant: false);
        SelectionSetNode? selectionSet = _lexer.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new FieldNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Alias = alias,
            Name = name,
            Arguments = arguments,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // FragmentSpread : ... FragmentName Directives?
    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    // FragmentName : Name but not `on`
    private SelectionNode ParseFragment()
    {
        int start = BeginNode();
        _lexer.Advance();
        if (_lexer.Kind != TokenKind.Name)
            return ParseInlineFragment(start, null);
        if (AtKeyword("on"u8))
            return ParseInlineFragment(start, ParseTypeCondition());

        int nameStart = _lexer.Start;
        string name = ParseName("the name of a fragment");
        DirectiveNode[] directives = ParseDirectives(isConstant: false);
        return new FragmentSpreadNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Name = name,
            Directives = directives,
        };
    }

    private InlineFragmentNode ParseInlineFragment(int start, NamedTypeNode? typeCondition)
    {
        if (typeCondition is null && _lexer.Kind is not (TokenKind.At or TokenKind.BraceLeft))
            throw _lexer.Expected("the name of a fragment, \"on\", a directive or \"{\" after \"...\"");

        DirectiveNode[] directives = ParseDirectives(isConstant: false);
        SelectionSetNode selectionSet = ParseSelectionSet();
        return new InlineFragmentNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            TypeCondition = typeCondition,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // Arguments[Const] : ( Argument[?Const]+ )
    private ArgumentNode[] ParseArguments(bool isConstant)
    {
        if (!Skip(TokenKind.ParenLeft))
            return [];

        int mark = _waitingCount;
        do
        {
            Push(ParseArgument(isConstant));
        }
        while (!Skip(TokenKind.ParenRight));
        return Take<ArgumentNode>(mark);
    }

    // Argument[Const] : Name : Value[?Const]
    private ArgumentNode ParseArgument(bool isConstant)
    {
        int start = BeginNode();
        string name = ParseName("an argument (name: value)");
        Expect(TokenKind.Colon, "\":\" and the value of the argument");
        ValueNode value = ParseValue(isConstant);
        return new ArgumentNode { Start = start, End = _lexer.PreviousEnd, Name = name, Value = value };
    }

    // Directives[Const] : Directive[?Const]+
    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        if (_lexer.Kind != TokenKind.At)
            return [];

        int mark = _waitingCount;
        do
        {
            Push(ParseDirective(isConstant));
        }
        while (_lexer.Kind == TokenKind.At);
        return Take<DirectiveNode>(mark);
    }

    // Directive[Const] : @ Name Arguments[?Const]?
    private DirectiveNode ParseDirective(bool isConstant)
    {
        int start = BeginNode();
        _lexer.Advance();
        int nameStart = _lexer.Start;
        string name = ParseName("the name of a directive after \"@\"");
        ArgumentNode[] arguments = ParseArguments(isConstant);
        return new DirectiveNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            NameStart = nameStart,
            Name = name,
            Arguments = arguments,
        };
    }
}
