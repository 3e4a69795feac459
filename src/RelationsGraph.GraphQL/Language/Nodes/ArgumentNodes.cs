namespace RelationsGraph.GraphQL.Language;

/// <summary>A named value given to a field or directive (specification section 2.7). It starts at its name.</summary>
public sealed class ArgumentNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public ArgumentNode()
        : base(SyntaxKind.Argument)
    {
    }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The value.</summary>
    public required ValueNode Value { get; init; }
}

/// <summary>The use of a directive (specification section 2.13). It starts at its <c>@</c>.</summary>
public sealed class DirectiveNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public DirectiveNode()
        : base(SyntaxKind.Directive)
    {
    }

    /// <summary>The name without <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }

    /// <summary>The arguments, possibly none.</summary>
    public ArgumentNode[] Arguments { get; init; } = [];
}
