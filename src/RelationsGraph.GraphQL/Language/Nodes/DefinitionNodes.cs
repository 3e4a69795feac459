namespace RelationsGraph.GraphQL.Language;

/// <summary>Anything that stands at the top of a document (specification section 2.3).</summary>
public abstract class DefinitionNode : SyntaxNode
{
    private protected DefinitionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>The description before the definition; null where there is none and always on extensions.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives, possibly none.</summary>
    public DirectiveNode[] Directives { get; init; } = [];
}

/// <summary>An operation or a fragment: what a request may hold.</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    private protected ExecutableDefinitionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>What is selected.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>A definition or extension of the type system: what a schema document holds (specification section 3).</summary>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    private protected TypeSystemDefinitionNode(SyntaxKind kind)
        : base(kind)
    {
    }
}
