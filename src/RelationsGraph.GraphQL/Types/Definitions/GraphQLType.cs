namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// A type of a schema: a <see cref="NamedType"/> or a list or non-null wrapping of one (specification, section 3.4).
/// Wrappings are made once per type, so two types inside one schema are equal exactly when they are the same object; only a
/// type that a request names may be a second object for the same type.
/// </summary>
public abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    private protected GraphQLType()
    {
    }

    /// <summary>The kind of this type.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type that is left when all list and non-null wrappings are taken off.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without an outer non-null wrapping; itself when there is none.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>True for <c>T!</c>.</summary>
    public bool IsNonNull => Kind == TypeKind.NonNull;

    /// <summary>True when arguments, variables and input fields may have this type (specification, section 3.4.2).</summary>
    public bool IsInputType => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>True when fields may have this type (specification, section 3.4.2).</summary>
    public bool IsOutputType => Named.Kind is not TypeKind.InputObject;

    /// <summary>The list of this type; always the same object. Safe from any thread.</summary>
    public ListType AsList() => _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;

    /// <summary>This type without null; always the same object, itself when already non-null. Safe from any thread.</summary>
    public NonNullType AsNonNull() =>
        this as NonNullType ?? _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;

    // For types that requests name: what the schema has not made itself is not kept, or requests could fill the memory with it.
    internal ListType WithoutKeepingAsList() => _list ?? new ListType(this);

    internal NonNullType WithoutKeepingAsNonNull() => this as NonNullType ?? _nonNull ?? new NonNullType(this);

    /// <summary>The type as it is written in a document, such as <c>[City!]!</c>.</summary>
    public abstract override string ToString();
}
