namespace RelationsGraph.GraphQL.Language;

/// <summary>A query, mutation or subscription (specification section 2.4).</summary>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public OperationDefinitionNode()
        : base(SyntaxKind.OperationDefinition)
    {
    }

    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; init; }

    /// <summary>The name; null for an anonymous operation.</summary>
    public string? Name { get; init; }

    /// <summary>The offset of the name; of the operation where it has none.</summary>
    public int NameStart { get; init; }

    /// <summary>The declared variables, possibly none.</summary>
    public VariableDefinitionNode[] VariableDefinitions { get; init; } = [];
}

/// <summary>The declaration of one variable (specification section 2.11).</summary>
public sealed class VariableDefinitionNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public VariableDefinitionNode()
        : base(SyntaxKind.VariableDefinition)
    {
    }

    /// <summary>The description; null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variable.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>The declared type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The constant used when the variable is not provided; null where there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives, possibly none.</summary>
    public DirectiveNode[] Directives { get; init; } = [];
}

/// <summary>A named fragment (specification section 2.9).</summary>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public FragmentDefinitionNode()
        : base(SyntaxKind.FragmentDefinition)
    {
    }

    /// <summary>The name, never <c>on</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }

    /// <summary>The type the fragment is for.</summary>
    public required NamedTypeNode TypeCondition { get; init; }
}
