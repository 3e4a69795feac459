namespace RelationsGraph.Model.Plan;

/// <summary>One field of an object in the answer.</summary>
/// <param name="Name">The name it stands under.</param>
public abstract record ShapeField(ResponseName Name);

/// <summary>A field whose JSON is known before the plan runs: a type name, an introspection answer.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Json">Complete JSON in UTF-8.</param>
public sealed record LiteralField(ResponseName Name, byte[] Json) : ShapeField(Name);

/// <summary>One object, or null when the source yields none.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Source">Which element; only its first one is read.</param>
/// <param name="Shape">What of it.</param>
public sealed record ObjectField(ResponseName Name, ElementSource Source, ElementShape Shape) : ShapeField(Name);

/// <summary>A plain list of objects, in the order of the source.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Source">Which elements.</param>
/// <param name="Shape">What of each.</param>
public sealed record ListField(ResponseName Name, ElementSource Source, ElementShape Shape) : ShapeField(Name);

/// <summary>A connection: one page of the source's elements.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Source">Which elements.</param>
/// <param name="Order">The keys of their order; with none the id of the node decides, then that of the relationship.</param>
/// <param name="Page">Which page of them.</param>
/// <param name="Parts">The fields of the connection object, in order.</param>
public sealed record ConnectionField(ResponseName Name, ElementSource Source, OrderKey[] Order, PageRequest Page, ShapeField[] Parts) : ShapeField(Name);
