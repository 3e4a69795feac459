namespace RelationsGraph.Model.Plan;

/// <summary>The <c>edges</c> of a connection. In their fields the current element is the relationship, or the way of a derived path.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">The fields of each edge, in order.</param>
public sealed record EdgesField(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>The <c>nodes</c> of a connection.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of each node.</param>
public sealed record NodesField(ResponseName Name, ElementShape Shape) : ShapeField(Name);

/// <summary>How many elements the source has in all, whatever the page. Counting reads no element.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record TotalCountField(ResponseName Name) : ShapeField(Name);

/// <summary>The <c>pageInfo</c> of a connection.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">Its fields, in order: <see cref="PageInfoField"/> and literals.</param>
public sealed record PageInfoObject(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>One fact about a page.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fact">Which.</param>
public sealed record PageInfoField(ResponseName Name, PageFact Fact) : ShapeField(Name);

/// <summary>A fact about a page.</summary>
public enum PageFact
{
    /// <summary>There are elements after its last one.</summary>
    HasNextPage,

    /// <summary>There are elements before its first one.</summary>
    HasPreviousPage,

    /// <summary>The cursor of its first element; null when it is empty.</summary>
    StartCursor,

    /// <summary>The cursor of its last element; null when it is empty.</summary>
    EndCursor,
}
