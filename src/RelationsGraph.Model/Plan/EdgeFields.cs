using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Plan;

/// <summary>The cursor of an edge.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record CursorField(ResponseName Name) : ShapeField(Name);

/// <summary>The node at the end of an edge.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of it.</param>
public sealed record EdgeNodeField(ResponseName Name, ElementShape Shape) : ShapeField(Name);

/// <summary>
/// The start or the end of the valid time of a derived edge: that of the node which the path names, of several ways the earliest.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="IsEnd">Whether the end (<c>until</c>) is asked for. It is that of the node with the earliest start, of equal ones the first by id.</param>
public sealed record PathTimeField(ResponseName Name, bool IsEnd) : ShapeField(Name)
{
    /// <summary>How it is written (<see cref="DateText"/>).</summary>
    public DateFormat Format { get; init; }
}

/// <summary>The nodes that the ways of a derived edge pass between start and end, each once, by <c>since</c> (none last), then by id.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of each.</param>
public sealed record PathViaField(ResponseName Name, ElementShape Shape) : ShapeField(Name);

/// <summary>The ways of a derived edge, ordered by the ids of their relationships.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">The fields of each way: <see cref="WayLengthField"/>, <see cref="WayNodesField"/>, <see cref="WayRelationshipsField"/> and literals.</param>
public sealed record PathWaysField(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>The number of relationships of a way.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record WayLengthField(ResponseName Name) : ShapeField(Name);

/// <summary>The nodes of a way, start and end included, in order.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of each.</param>
public sealed record WayNodesField(ResponseName Name, ElementShape Shape) : ShapeField(Name);

/// <summary>The relationships of a way, in order.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of each.</param>
public sealed record WayRelationshipsField(ResponseName Name, ElementShape Shape) : ShapeField(Name);
