namespace RelationsGraph.GraphQL.Language;

/// <summary>An input value as written (specification section 2.10).</summary>
public abstract class ValueNode : SyntaxNode
{
    private protected ValueNode(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary>The use of a variable (specification section 2.11). It starts at its <c>$</c>.</summary>
public sealed class VariableNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public VariableNode()
        : base(SyntaxKind.Variable)
    {
    }

    /// <summary>The name without <c>$</c>.</summary>
    public required string Name { get; init; }
}

/// <summary>An integer of any size (specification section 2.10.1).</summary>
public sealed class IntValueNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public IntValueNode()
        : base(SyntaxKind.IntValue)
    {
    }

    /// <summary>The digits as written, with the sign.</summary>
    public required string Value { get; init; }
}

/// <summary>A number with a fraction, an exponent or both (specification section 2.10.2).</summary>
public sealed class FloatValueNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public FloatValueNode()
        : base(SyntaxKind.FloatValue)
    {
    }

    /// <summary>The number as written.</summary>
    public required string Value { get; init; }
}

/// <summary><c>true</c> or <c>false</c> (specification section 2.10.3).</summary>
public sealed class BooleanValueNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public BooleanValueNode()
        : base(SyntaxKind.BooleanValue)
    {
    }

    /// <summary>The value.</summary>
    public bool Value { get; init; }
}

/// <summary>A string (specification section 2.10.4).</summary>
public sealed class StringValueNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public StringValueNode()
        : base(SyntaxKind.StringValue)
    {
    }

    /// <summary>The text it stands for: escapes resolved, and the common indentation of a block string removed.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written with three quotation marks.</summary>
    public bool IsBlock { get; init; }
}

/// <summary>The literal <c>null</c> (specification section 2.10.5).</summary>
public sealed class NullValueNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public NullValueNode()
        : base(SyntaxKind.NullValue)
    {
    }
}

/// <summary>A name that is neither <c>true</c>, <c>false</c> nor <c>null</c> (specification section 2.10.6).</summary>
public sealed class EnumValueNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public EnumValueNode()
        : base(SyntaxKind.EnumValue)
    {
    }

    /// <summary>The name.</summary>
    public required string Value { get; init; }
}

/// <summary>A list (specification section 2.10.7).</summary>
public sealed class ListValueNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public ListValueNode()
        : base(SyntaxKind.ListValue)
    {
    }

    /// <summary>The items, possibly none.</summary>
    public ValueNode[] Items { get; init; } = [];
}

/// <summary>An input object (specification section 2.10.8).</summary>
public sealed class ObjectValueNode : ValueNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public ObjectValueNode()
        : base(SyntaxKind.ObjectValue)
    {
    }

    /// <summary>The fields as written, possibly none; a name may come twice until validation.</summary>
    public ObjectFieldNode[] Fields { get; init; } = [];
}

/// <summary>One field of an input object. It starts at its name.</summary>
public sealed class ObjectFieldNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public ObjectFieldNode()
        : base(SyntaxKind.ObjectField)
    {
    }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The value.</summary>
    public required ValueNode Value { get; init; }
}
