namespace RelationsGraph.GraphQL.Types;

/// <summary>The kinds of types, as <c>__TypeKind</c> names them (specification, section 4.2.2).</summary>
public enum TypeKind
{
    /// <summary>A leaf with a value of its own.</summary>
    Scalar,

    /// <summary>An output type with fields.</summary>
    Object,

    /// <summary>An abstract type with fields, implemented by object types and other interfaces.</summary>
    Interface,

    /// <summary>An abstract type that is one of several object types.</summary>
    Union,

    /// <summary>A leaf whose values are named.</summary>
    Enum,

    /// <summary>An input type with fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
