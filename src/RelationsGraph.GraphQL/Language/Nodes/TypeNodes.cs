namespace RelationsGraph.GraphQL.Language;

/// <summary>A reference to a type (specification section 2.12).</summary>
public abstract class TypeNode : SyntaxNode
{
    private protected TypeNode(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary>A type by name.</summary>
public sealed class NamedTypeNode : TypeNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public NamedTypeNode()
        : base(SyntaxKind.NamedType)
    {
    }

    /// <summary>The name.</summary>
    public required string Name { get; init; }
}

/// <summary>A list of another type.</summary>
public sealed class ListTypeNode : TypeNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public ListTypeNode()
        : base(SyntaxKind.ListType)
    {
    }

    /// <summary>The type of the items.</summary>
    public required TypeNode ElementType { get; init; }
}

/// <summary>A type without null.</summary>
public sealed class NonNullTypeNode : TypeNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public NonNullTypeNode()
        : base(SyntaxKind.NonNullType)
    {
    }

    /// <summary>The named or list type; never itself non-null.</summary>
    public required TypeNode NullableType { get; init; }
}
