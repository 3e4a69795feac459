namespace RelationsGraph.Model.Plan;

/// <summary>
/// An object of aggregates. In a connection it is over all rows of the source, whatever the page; in a group over the group's rows. Objects of this sort
/// stand in each other, and all read the same rows.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">Its fields, in order: <see cref="AggregateField"/>, <see cref="PreciseField"/>, objects of this sort and literals.</param>
public sealed record AggregateObject(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>One aggregate. A fault of it (mixed units, a number too large) is that of the field.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Aggregate">Which.</param>
public sealed record AggregateField(ResponseName Name, Aggregate Aggregate) : ShapeField(Name);

/// <summary>Whether all figures are exact: no row that has a value fulfils the predicate about it.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Figures">The figures; with none the answer is true.</param>
public sealed record PreciseField(ResponseName Name, InexactFigure[] Figures) : ShapeField(Name);

/// <summary>A figure that may be inexact.</summary>
/// <param name="Value">The figure; rows without it do not count.</param>
/// <param name="Inexact">What a row with an inexact one fulfils.</param>
public sealed record InexactFigure(ValueExpression Value, Predicate Inexact);

/// <summary>
/// An observation that a series' value is computed from fulfils a predicate. False when there is none: a 0 after the end of a series rests on nothing.
/// </summary>
/// <param name="Series">What is computed.</param>
/// <param name="Stated">What is asked of the observation, as a row of its own.</param>
public sealed record RestsOn(SeriesValue Series, Predicate Stated) : Predicate;
