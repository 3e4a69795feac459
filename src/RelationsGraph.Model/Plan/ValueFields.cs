using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Plan;

/// <summary>The id of the current element.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record IdField(ResponseName Name) : ShapeField(Name);

/// <summary>A property of the current element; on an edge, of its relationship.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Property">The property of the element's own type.</param>
/// <param name="Languages">For localized text: the languages asked for, a list of enum ordinals or null, before the reader's own.</param>
public sealed record PropertyField(ResponseName Name, PropertyDefinition Property, Operand? Languages) : ShapeField(Name)
{
    /// <summary>Of a date or a fiscal year: how it is written (<see cref="DateText"/>).</summary>
    public DateFormat Format { get; init; } = Property?.Kind == PropertyKind.FiscalYear ? DateFormat.FiscalYear : DateFormat.Edtf;
}

/// <summary>A computed text of the current element; what is computed from a series is a <see cref="SeriesValueField"/>.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Computation">How it comes about.</param>
/// <param name="Languages">The languages asked for, a list of enum ordinals or null, before the reader's own.</param>
public sealed record ComputedValueField(ResponseName Name, Computation Computation, Operand? Languages) : ShapeField(Name);

/// <summary>A decimal computed from a series of the current node.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Series">The series.</param>
/// <param name="Function">What is computed from it, and when that is null or a fault.</param>
/// <param name="First">The fiscal year, an integer: the calendar year it begins in. Of a change or its ratio, the year it starts from.</param>
/// <param name="Second">Of a change or its ratio, the year it goes to; of a share, the id of the node it is a share of; otherwise null.</param>
public sealed record SeriesValueField(
    ResponseName Name, SeriesDefinition Series, SeriesFunction Function, Operand First, Operand? Second) : ShapeField(Name);
