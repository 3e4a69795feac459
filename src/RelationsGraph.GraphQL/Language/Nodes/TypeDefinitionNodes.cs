namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// The definition or extension of a type (specification section 3.4). Both have the same parts, so they share a class:
/// whoever merges extensions reads one shape, and <see cref="SyntaxNode.Kind"/> tells them apart.
/// </summary>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    private protected TypeDefinitionNode(SyntaxKind kind, bool isExtension)
        : base(kind) => IsExtension = isExtension;

    /// <summary>Whether this extends a type defined elsewhere.</summary>
    public bool IsExtension { get; }

    /// <summary>The name of the type.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }
}

/// <summary>A scalar (specification section 3.5).</summary>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    /// <param name="isExtension">Whether <c>extend</c> stands before it.</param>
    public ScalarTypeDefinitionNode(bool isExtension = false)
        : base(isExtension ? SyntaxKind.ScalarTypeExtension : SyntaxKind.ScalarTypeDefinition, isExtension)
    {
    }
}

/// <summary>An object type (specification section 3.6).</summary>
public sealed class ObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    /// <param name="isExtension">Whether <c>extend</c> stands before it.</param>
    public ObjectTypeDefinitionNode(bool isExtension = false)
        : base(isExtension ? SyntaxKind.ObjectTypeExtension : SyntaxKind.ObjectTypeDefinition, isExtension)
    {
    }

    /// <summary>The interfaces it implements, possibly none.</summary>
    public NamedTypeNode[] Interfaces { get; init; } = [];

    /// <summary>The fields, possibly none.</summary>
    public FieldDefinitionNode[] Fields { get; init; } = [];
}

/// <summary>An interface (specification section 3.7).</summary>
public sealed class InterfaceTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    /// <param name="isExtension">Whether <c>extend</c> stands before it.</param>
    public InterfaceTypeDefinitionNode(bool isExtension = false)
        : base(isExtension ? SyntaxKind.InterfaceTypeExtension : SyntaxKind.InterfaceTypeDefinition, isExtension)
    {
    }

    /// <summary>The interfaces it implements, possibly none.</summary>
    public NamedTypeNode[] Interfaces { get; init; } = [];

    /// <summary>The fields, possibly none.</summary>
    public FieldDefinitionNode[] Fields { get; init; } = [];
}

/// <summary>A union (specification section 3.8).</summary>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    /// <param name="isExtension">Whether <c>extend</c> stands before it.</param>
    public UnionTypeDefinitionNode(bool isExtension = false)
        : base(isExtension ? SyntaxKind.UnionTypeExtension : SyntaxKind.UnionTypeDefinition, isExtension)
    {
    }

    /// <summary>The member types, possibly none.</summary>
    public NamedTypeNode[] Types { get; init; } = [];
}

/// <summary>An enum (specification section 3.9).</summary>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    /// <param name="isExtension">Whether <c>extend</c> stands before it.</param>
    public EnumTypeDefinitionNode(bool isExtension = false)
        : base(isExtension ? SyntaxKind.EnumTypeExtension : SyntaxKind.EnumTypeDefinition, isExtension)
    {
    }

    /// <summary>The values, possibly none.</summary>
    public EnumValueDefinitionNode[] Values { get; init; } = [];
}

/// <summary>An input object type (specification section 3.10).</summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    /// <param name="isExtension">Whether <c>extend</c> stands before it.</param>
    public InputObjectTypeDefinitionNode(bool isExtension = false)
        : base(isExtension ? SyntaxKind.InputObjectTypeExtension : SyntaxKind.InputObjectTypeDefinition, isExtension)
    {
    }

    /// <summary>The input fields, possibly none.</summary>
    public InputValueDefinitionNode[] Fields { get; init; } = [];
}
