namespace RelationsGraph.GraphQL.Language;

internal ref partial struct DocumentParser
{
    /// <summary>A type reference and nothing else.</summary>
    public TypeNode ParseOnlyType()
    {
        _lexer.Advance();
        TypeNode type = ParseType();
        return _lexer.Kind == TokenKind.EndOfText ? type : throw _lexer.Expected("nothing more after the type");
    }

    // Type : NamedType | ListType | NonNullType
    // NonNullType : NamedType ! | ListType !
    private TypeNode ParseType()
    {
        TypeNode type = _lexer.Kind == TokenKind.BracketLeft ? ParseListType() : ParseNamedType("a type");
        if (_lexer.Kind != TokenKind.Bang)
            return type;

        BeginNode();
        _lexer.Advance();
        return new NonNullTypeNode { Start = type.Start, End = _lexer.PreviousEnd, NullableType = type };
    }

    // ListType : [ Type ]
    private ListTypeNode ParseListType()
    {
        int start = BeginNode();
        EnterLevel();
        _lexer.Advance();
        TypeNode elementType = ParseType();
        Expect(TokenKind.BracketRight, "\"]\" after the type of the items");
        LeaveLevel();
        return new ListTypeNode { Start = start, End = _lexer.PreviousEnd, ElementType = elementType };
    }

    // NamedType : Name
    private NamedTypeNode ParseNamedType(string expected)
    {
        int start = BeginNode();
        int end = _lexer.End;
        return new NamedTypeNode { Start = start, End = end, Name = ParseName(expected) };
    }
}
