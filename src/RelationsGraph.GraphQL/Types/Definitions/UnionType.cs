namespace RelationsGraph.GraphQL.Types;

/// <summary>A union of object types (specification, section 3.8).</summary>
public sealed class UnionType : CompositeType
{
    /// <summary>A union with this name.</summary>
    public UnionType(string name)
        : base(name)
    {
    }

    /// <summary>The names of the object types, in the order of definition.</summary>
    public IReadOnlyList<string> MemberNames { get; init; } = [];

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;
}
