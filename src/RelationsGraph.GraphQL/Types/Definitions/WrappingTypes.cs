namespace RelationsGraph.GraphQL.Types;

/// <summary>A list (specification, section 3.11). Made by <see cref="GraphQLType.AsList"/>.</summary>
public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType itemType) => ItemType = itemType;

    /// <summary>The type of each item.</summary>
    public GraphQLType ItemType { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override NamedType Named => ItemType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}

/// <summary>A type without null (specification, section 3.12). Made by <see cref="GraphQLType.AsNonNull"/>.</summary>
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType nullable) => Nullable = nullable;

    /// <summary>The type that is wrapped; never itself non-null.</summary>
    public override GraphQLType Nullable { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override NamedType Named => Nullable.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{Nullable}!";
}
