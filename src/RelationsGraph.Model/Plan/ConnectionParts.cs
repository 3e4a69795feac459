namespace RelationsGraph.Model.Plan;

/// <summary>The <c>edges</c> of a connection. In their fields the current element is the relationship, or the way of a derived path.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">The fields of each edge, in order.</param>
public sealed record EdgesField(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>The <c>nodes</c> of a connection.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of each node.</param>
public sealed record NodesField(ResponseName Name, ElementShape Shape) : ShapeField(Name);

/// <summary>How many elements the source has in all, whatever the page. A filter is tested, but no element is kept.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record TotalCountField(ResponseName Name) : ShapeField(Name);

/// <summary>The <c>pageInfo</c> of a connection.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">Its fields, in order: <see cref="PageInfoField"/>, <see cref="RelativeCursorsField"/> and literals.</param>
public sealed record PageInfoObject(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>
/// The cursors of the next or the previous pages, each with the number of its page, from 1. All pages have the size that was asked for this one; the
/// number of a page that does not begin at a multiple of its size is rounded up. Empty when the page itself is.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="IsForward">Whether the next pages are asked for.</param>
/// <param name="MaxCursors">Most cursors in the list, those of the nearest pages; 1 to <see cref="PageCursor.MaxSkippedPages"/>.</param>
/// <param name="Fields">The fields of each: <see cref="CursorField"/>, <see cref="PageNumberField"/> and literals.</param>
public sealed record RelativeCursorsField(ResponseName Name, bool IsForward, int MaxCursors, ShapeField[] Fields) : ShapeField(Name);

/// <summary>The number of the page that a relative cursor leads to, from 1.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record PageNumberField(ResponseName Name) : ShapeField(Name);

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
