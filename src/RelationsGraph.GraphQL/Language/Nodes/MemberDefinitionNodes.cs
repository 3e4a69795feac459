namespace RelationsGraph.GraphQL.Language;

/// <summary>A field of an object type or interface (specification section 3.6).</summary>
public sealed class FieldDefinitionNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public FieldDefinitionNode()
        : base(SyntaxKind.FieldDefinition)
    {
    }

    /// <summary>The description; null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }

    /// <summary>The arguments, possibly none.</summary>
    public InputValueDefinitionNode[] Arguments { get; init; } = [];

    /// <summary>The type of the value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The directives, possibly none.</summary>
    public DirectiveNode[] Directives { get; init; } = [];
}

/// <summary>An argument or a field of an input object type (specification sections 3.6.1 and 3.10).</summary>
public sealed class InputValueDefinitionNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public InputValueDefinitionNode()
        : base(SyntaxKind.InputValueDefinition)
    {
    }

    /// <summary>The description; null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }

    /// <summary>The type of the value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The constant used when no value is provided; null where there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives, possibly none.</summary>
    public DirectiveNode[] Directives { get; init; } = [];
}

/// <summary>A value of an enum (specification section 3.9).</summary>
public sealed class EnumValueDefinitionNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public EnumValueDefinitionNode()
        : base(SyntaxKind.EnumValueDefinition)
    {
    }

    /// <summary>The description; null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }

    /// <summary>The directives, possibly none.</summary>
    public DirectiveNode[] Directives { get; init; } = [];
}
