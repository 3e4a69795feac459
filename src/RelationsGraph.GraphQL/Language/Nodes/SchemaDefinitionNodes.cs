namespace RelationsGraph.GraphQL.Language;

/// <summary>The root types of a schema, or an extension of them (specification section 3.3).</summary>
public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    /// <param name="isExtension">Whether <c>extend</c> stands before it.</param>
    public SchemaDefinitionNode(bool isExtension = false)
        : base(isExtension ? SyntaxKind.SchemaExtension : SyntaxKind.SchemaDefinition) => IsExtension = isExtension;

    /// <summary>Whether this extends the schema defined elsewhere.</summary>
    public bool IsExtension { get; }

    /// <summary>The root types; at least one in a definition, possibly none in an extension.</summary>
    public RootOperationTypeDefinitionNode[] OperationTypes { get; init; } = [];
}

/// <summary>The root type of one kind of operation.</summary>
public sealed class RootOperationTypeDefinitionNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public RootOperationTypeDefinitionNode()
        : base(SyntaxKind.RootOperationTypeDefinition)
    {
    }

    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; init; }

    /// <summary>The root type.</summary>
    public required NamedTypeNode Type { get; init; }
}

/// <summary>The definition of a directive (specification section 3.13).</summary>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public DirectiveDefinitionNode()
        : base(SyntaxKind.DirectiveDefinition)
    {
    }

    /// <summary>The name without <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }

    /// <summary>The arguments, possibly none.</summary>
    public InputValueDefinitionNode[] Arguments { get; init; } = [];

    /// <summary>Whether one place may carry it more than once.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Where it may stand, in source order; at least one when parsed.</summary>
    public DirectiveLocation[] Locations { get; init; } = [];
}
