namespace RelationsGraph.GraphQL.Language;

/// <summary>What is selected on one object, in braces (specification section 2.5).</summary>
public sealed class SelectionSetNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public SelectionSetNode()
        : base(SyntaxKind.SelectionSet)
    {
    }

    /// <summary>The selections in source order; at least one when parsed.</summary>
    public SelectionNode[] Selections { get; init; } = [];
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode : SyntaxNode
{
    private protected SelectionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>The directives, possibly none.</summary>
    public DirectiveNode[] Directives { get; init; } = [];
}

/// <summary>A field (specification section 2.6). It starts at its alias where it has one.</summary>
public sealed class FieldNode : SelectionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public FieldNode()
        : base(SyntaxKind.Field)
    {
    }

    /// <summary>The alias; null where there is none.</summary>
    public string? Alias { get; init; }

    /// <summary>The name of the field in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }

    /// <summary>The arguments, possibly none.</summary>
    public ArgumentNode[] Arguments { get; init; } = [];

    /// <summary>The selection on the field's value; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The name under which the field stands in the response: the alias, else the name.</summary>
    public string ResponseName => Alias ?? Name;
}

/// <summary>The use of a named fragment (specification section 2.9). It starts at its three dots.</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public FragmentSpreadNode()
        : base(SyntaxKind.FragmentSpread)
    {
    }

    /// <summary>The fragment's name.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name itself, where errors about it point.</summary>
    public int NameStart { get; init; }
}

/// <summary>A selection under a type condition, directives or both (specification section 2.9.2).</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public InlineFragmentNode()
        : base(SyntaxKind.InlineFragment)
    {
    }

    /// <summary>The type the fragment is for; null means the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <summary>What is selected.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}
