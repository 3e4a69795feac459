using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Plan;

/// <summary>The id of the current element.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record IdField(ResponseName Name) : ShapeField(Name);

/// <summary>A property of the current element; on an edge, of its relationship.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Property">The property of the element's own type.</param>
/// <param name="Languages">For localized text: the languages asked for, a list of enum ordinals or null, before the reader's own.</param>
public sealed record PropertyField(ResponseName Name, PropertyDefinition Property, Operand? Languages) : ShapeField(Name);

/// <summary>A computed value of the current element.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Computation">How it comes about.</param>
/// <param name="Languages">The languages asked for, a list of enum ordinals or null, before the reader's own.</param>
public sealed record ComputedValueField(ResponseName Name, Computation Computation, Operand? Languages) : ShapeField(Name);
