namespace RelationsGraph.Model.Plan;

/// <summary>A way to the rows of a source.</summary>
/// <param name="Kind">What sort of way.</param>
/// <param name="Name">What is read: the index, the type that is scanned, the relationship; empty where there is nothing to name.</param>
/// <param name="IsSorted">Whether the rows were not found in the order that was asked for, so that all were looked at and the first kept.</param>
public sealed record AccessPath(AccessKind Kind, string Name, bool IsSorted = false);

/// <summary>Sorts of ways to rows.</summary>
public enum AccessKind
{
    /// <summary>By id, one look-up for each.</summary>
    Id,

    /// <summary>All nodes of a type, one after the other.</summary>
    Scan,

    /// <summary>An index in which nodes lie by values.</summary>
    Index,

    /// <summary>The relationships of a type at a node.</summary>
    Relationships,

    /// <summary>The node that a property or a relationship refers to.</summary>
    Reference,

    /// <summary>The records of an element.</summary>
    Records,

    /// <summary>The ways of a derived path.</summary>
    DerivedPath,

    /// <summary>An index of words.</summary>
    SearchIndex,

    /// <summary>An index of dates.</summary>
    DateIndex,

    /// <summary>From node to node along relationships of any type.</summary>
    Traversal,

    /// <summary>The rows of a group, collected before.</summary>
    Group,
}
