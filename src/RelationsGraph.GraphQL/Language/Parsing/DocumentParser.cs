using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// Recursive descent over the grammar of specification appendix C, one token ahead. Chapters: this file is the frame; operations,
/// values, types and type definitions have files of their own, each method under the production it reads.
/// </summary>
/// <remarks>
/// Children wait on one stack shared by the whole parse and leave it as an array of exact size, so a list costs one allocation
/// however long it is.
/// </remarks>
internal ref partial struct DocumentParser
{
    private readonly SourceText _source;
    private readonly NameTable? _names;
    private readonly int _maxNodes;
    private readonly int _maxDepth;
    private Lexer _lexer;
    private Waiting[] _waiting;
    private OwnNames _own;
    private int _waitingCount;
    private int _nodes;
    private int _depth;

    public DocumentParser(SourceText source, ParserLimits limits, NameTable? names)
    {
        _source = source;
        _names = names;
        _maxNodes = limits.MaxNodes;
        _maxDepth = limits.MaxDepth;
        _lexer = new Lexer(source, limits.MaxTokens);
        _waiting = ArrayPool<Waiting>.Shared.Rent(64);
    }

    // Document : Definition+
    public DocumentNode ParseDocument()
    {
        _lexer.Advance();
        int start = BeginNode();
        int mark = _waitingCount;
        do
        {
            Push(ParseDefinition());
        }
        while (_lexer.Kind != TokenKind.EndOfText);

        return new DocumentNode
        {
            Start = start,
            End = _lexer.PreviousEnd,
            Definitions = Take<DefinitionNode>(mark),
            Source = _source,
        };
    }

    /// <summary>Gives the stack back, emptied, so that the pool keeps no tree alive.</summary>
    public readonly void Dispose() => ArrayPool<Waiting>.Shared.Return(_waiting, clearArray: true);

    // Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension
    private DefinitionNode ParseDefinition()
    {
        if (_lexer.Kind == TokenKind.BraceLeft)
            return ParseShorthandQuery();

        int start = BeginNode();
        StringValueNode? description = ParseDescription();
        if (_lexer.Kind == TokenKind.Name)
        {
            ReadOnlySpan<byte> keyword = _lexer.Text;
            if (keyword.SequenceEqual("query"u8))
                return ParseOperation(start, description, OperationType.Query);
            if (keyword.SequenceEqual("mutation"u8))
                return ParseOperation(start, description, OperationType.Mutation);
            if (keyword.SequenceEqual("subscription"u8))
                return ParseOperation(start, description, OperationType.Subscription);
            if (keyword.SequenceEqual("fragment"u8))
                return ParseFragmentDefinition(start, description);
            if (keyword.SequenceEqual("directive"u8))
                return ParseDirectiveDefinition(start, description);
            if (keyword.SequenceEqual("extend"u8))
                return ParseExtension(start, description);
            if (ParseTypeSystemDefinition(start, description, isExtension: false) is { } definition)
                return definition;
        }
        else if (description is not null && _lexer.Kind == TokenKind.BraceLeft)
        {
            throw _lexer.Error(_lexer.Start, "A query with a description needs the keyword \"query\" before its \"{\".");
        }

        throw _lexer.Expected(description is null
            ? "a definition (\"{\", query, mutation, subscription, fragment, or one of the type system)"
            : "the definition that the description is for");
    }

    // Description : StringValue
    private StringValueNode? ParseDescription() =>
        _lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    /// <summary>Reads a name; <paramref name="expected"/> says what for, should there be none.</summary>
    private string ParseName(string expected)
    {
        if (_lexer.Kind != TokenKind.Name)
            throw _lexer.Expected(expected);

        string name = _names?.Find(_lexer.Text) ?? _own.Find(_lexer.Text);
        _lexer.Advance();
        return name;
    }

    private void Expect(TokenKind kind, string expected)
    {
        if (_lexer.Kind != kind)
            throw _lexer.Expected(expected);
        _lexer.Advance();
    }

    /// <summary>Goes past a token if it is there, and says whether it was.</summary>
    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
            return false;
        _lexer.Advance();
        return true;
    }

    private readonly bool AtKeyword(ReadOnlySpan<byte> keyword) =>
        _lexer.Kind == TokenKind.Name && _lexer.Text.SequenceEqual(keyword);

    /// <summary>Every node begins here, so that they are counted; returns its start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BeginNode()
    {
        if (++_nodes > _maxNodes)
            throw TooManyNodes();
        return _lexer.Start;
    }

    /// <summary>Every bracket that may hold another of its kind passes here, so that recursion is bounded.</summary>
    private void EnterLevel()
    {
        if (++_depth > _maxDepth)
            throw TooDeep();
    }

    private void LeaveLevel() => _depth--;

    private void Push(SyntaxNode node)
    {
        if (_waitingCount == _waiting.Length)
            GrowStack();
        _waiting[_waitingCount++].Node = node;
    }

    /// <summary>Takes what was pushed since <paramref name="mark"/> off the stack.</summary>
    private T[] Take<T>(int mark)
        where T : SyntaxNode
    {
        // The productions push only what they take as T, so nothing needs to be looked at again.
        var children = new T[_waitingCount - mark];
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Waiting, T>(ref _waiting[mark]), children.Length).CopyTo(children);
        _waitingCount = mark;
        return children;
    }

    private void GrowStack()
    {
        Waiting[] larger = ArrayPool<Waiting>.Shared.Rent(_waiting.Length * 2);
        _waiting.CopyTo(larger, 0);
        ArrayPool<Waiting>.Shared.Return(_waiting, clearArray: true);
        _waiting = larger;
    }

    /// <summary>A node on the stack. An array of nodes would be asked at each push whether the node's class fits.</summary>
    private struct Waiting
    {
        public SyntaxNode Node;
    }

    private readonly GraphQLException TooManyNodes() => _lexer.LimitError(
        ErrorCodes.NodeLimit,
        $"The document has at least {_nodes} syntax nodes (fields, arguments, values and the like)",
        nameof(ParserLimits.MaxNodes),
        _maxNodes,
        _nodes,
        _lexer.Start);

    private readonly GraphQLException TooDeep() => _lexer.LimitError(
        ErrorCodes.DepthLimit,
        $"Here {_depth} or more selection sets, values or list types stand inside one another",
        nameof(ParserLimits.MaxDepth),
        _maxDepth,
        _depth,
        _lexer.Start);
}
