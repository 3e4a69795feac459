namespace RelationsGraph.Model.Plan;

/// <summary>
/// The paths from one node to another. A path is a sequence of relationships that comes to no node twice; two that come to the same nodes by
/// different relationships are two paths. They are ordered by their number of relationships, then by the ids of these, one after the other and
/// code point by code point. So the answer is one and the same in every store.
/// </summary>
/// <remarks>
/// Faults, in this order: an id that no node has (<see cref="Store.StoreErrorCodes.NodeNotFound"/>), an end that is the start
/// (<see cref="Store.StoreErrorCodes.SameNode"/>), more relationships to look at than the store may
/// (<see cref="Store.StoreErrorCodes.TraversalLimit"/>). Nodes that no path joins are no fault, nor are ends that were not valid at the time: the list is empty.
/// </remarks>
/// <param name="Name">The name it stands under.</param>
/// <param name="From">The id of the start.</param>
/// <param name="To">The id of the end.</param>
/// <param name="Mode">The ordinal of a <see cref="PathMode"/>.</param>
/// <param name="MaxLength">Most relationships of a path, at least 1; without it, or null, <paramref name="DefaultLength"/>.</param>
/// <param name="DefaultLength">The greatest length when none is asked for.</param>
/// <param name="First">How many paths at most; without it, or null, <paramref name="DefaultCount"/>.</param>
/// <param name="DefaultCount">How many paths at most when no number is asked for.</param>
/// <param name="Along">What paths may go along.</param>
/// <param name="Fields">The fields of each path, as in <see cref="PathWaysField"/>.</param>
public sealed record PathsField(
    ResponseName Name,
    Operand From,
    Operand To,
    Operand Mode,
    Operand? MaxLength,
    int DefaultLength,
    Operand? First,
    int DefaultCount,
    Traversal Along,
    ShapeField[] Fields) : ShapeField(Name);

/// <summary>The steps of a way: one for each of its nodes, in order.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">The fields of each step: <see cref="StepPositionField"/>, <see cref="StepNodeField"/>, <see cref="StepRelationshipField"/>, <see cref="StepDirectionField"/> and literals.</param>
public sealed record WayStepsField(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>How many relationships lead from the start of the way to this step: 0 for the first.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record StepPositionField(ResponseName Name) : ShapeField(Name);

/// <summary>The node of a step.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of it.</param>
public sealed record StepNodeField(ResponseName Name, ElementShape Shape) : ShapeField(Name);

/// <summary>The relationship that leads to a step; null for the first.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of it.</param>
public sealed record StepRelationshipField(ResponseName Name, ElementShape Shape) : ShapeField(Name);

/// <summary>
/// Whether the relationship that leads to a step points to it (<c>OUT</c>: as stored) or away from it (<c>IN</c>); null for the first.
/// </summary>
/// <param name="Name">The name it stands under.</param>
public sealed record StepDirectionField(ResponseName Name) : ShapeField(Name);
