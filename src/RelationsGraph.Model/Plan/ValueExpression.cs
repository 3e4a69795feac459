using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// What is read of a row to test it, to order by it, to group by it or to sum it up. A row of a source is a node, together with the relationship
/// that led to it if one did, or a relationship alone, or a record.
/// </summary>
/// <param name="Type">What its values are. A row without a value has null.</param>
public abstract record ValueExpression(ExpressionType Type);

/// <summary>What the values of an expression are.</summary>
/// <param name="Kind">How they are kept and compared; never localized text (that is text of one language) and never a reference (that is an id).</param>
/// <param name="Scale">Decimal places of decimals.</param>
/// <param name="Enum">The enum of enum values, which are ordinals and order by name, code point by code point.</param>
public readonly record struct ExpressionType(PropertyKind Kind, int Scale = 0, EnumDefinition? Enum = null)
{
    /// <summary>Texts and ids, compared by code point.</summary>
    public static ExpressionType Text => new(PropertyKind.Text);

    /// <summary>Numbers of things.</summary>
    public static ExpressionType Count => new(PropertyKind.Long);
}

/// <summary>Which part of a row an expression reads.</summary>
public abstract record RowPart;

/// <summary>The node of a row.</summary>
/// <param name="Nodes">The types it can have; each has the property that is read, of one kind and scale.</param>
public sealed record NodePart(NodeSet Nodes) : RowPart;

/// <summary>The relationship of a row.</summary>
/// <param name="Relationship">Its type.</param>
public sealed record RelationshipPart(RelationshipType Relationship) : RowPart;

/// <summary>The record that a row is.</summary>
/// <param name="Records">Its type.</param>
public sealed record RecordPart(RecordType Records) : RowPart;

/// <summary>The id of a part of a row.</summary>
/// <param name="Part">Of a node, a relationship, or a record that has an id.</param>
public sealed record IdValue(RowPart Part) : ValueExpression(ExpressionType.Text);

/// <summary>A property of a part of a row, or each item of one that is a list.</summary>
/// <param name="Part">The part.</param>
/// <param name="Property">The property's name. Of a reference the id of the node is read.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Languages">For localized text: the languages asked for, a list of enum ordinals or null, before the reader's own.</param>
public sealed record PropertyValue(RowPart Part, string Property, ExpressionType Type, Operand? Languages = null) : ValueExpression(Type);

/// <summary>The display name of a row's node.</summary>
/// <param name="Languages">The languages asked for, a list of enum ordinals or null, before the reader's own.</param>
public sealed record DisplayNameValue(Operand? Languages) : ValueExpression(ExpressionType.Text);

/// <summary>A decimal computed from a series of a row's node; see <see cref="SeriesValueField"/>. A fault of the computation is null here.</summary>
/// <param name="Series">The series.</param>
/// <param name="Function">What is computed from it.</param>
/// <param name="First">As in <see cref="SeriesValueField"/>.</param>
/// <param name="Second">As in <see cref="SeriesValueField"/>.</param>
/// <param name="Type">A decimal with the places of the function.</param>
public sealed record SeriesValue(SeriesDefinition Series, SeriesFunction Function, Operand First, Operand? Second, ExpressionType Type)
    : ValueExpression(Type);

/// <summary>The start or the end of the valid time of a derived edge; see <see cref="PathTimeField"/>. The row must be one of a followed path.</summary>
/// <param name="IsEnd">Whether the end is read.</param>
public sealed record PathTimeValue(bool IsEnd) : ValueExpression(new ExpressionType(PropertyKind.EdtfDate));

/// <summary>The hit of a row of <see cref="SearchNodes"/> as one number, <see cref="Search.SearchHit.Key"/>: the better, the less; never null.</summary>
public sealed record SearchHitValue() : ValueExpression(new ExpressionType(PropertyKind.Int));

/// <summary>How many rows a source has at the row; never null.</summary>
/// <param name="Source">The source, perhaps filtered.</param>
/// <param name="AtRelationship">Whether the source starts from the relationship of the row; otherwise from its node, or from the record that it is.</param>
public sealed record RelatedCount(ElementSource Source, bool AtRelationship = false) : ValueExpression(ExpressionType.Count);

/// <summary>A value of the first row of a source at the row; null when there is no row.</summary>
/// <param name="Source">A source of one row at most, perhaps filtered.</param>
/// <param name="Value">What is read of it; never the time of a path.</param>
/// <param name="AtRelationship">Whether the source starts from the relationship of the row; otherwise from its node, or from the record that it is.</param>
public sealed record RelatedValue(ElementSource Source, ValueExpression Value, bool AtRelationship = false) : ValueExpression(Value.Type);

/// <summary>A value of rows whose node is of a type of the set; null for rows with any other node, which are not asked.</summary>
/// <param name="Nodes">The set.</param>
/// <param name="Value">What is read of them: their nodes have no other types.</param>
public sealed record ValueOfType(NodeSet Nodes, ValueExpression Value) : ValueExpression(Value.Type);

/// <summary>Whether the row fulfils a predicate; never null.</summary>
/// <param name="Predicate">The predicate.</param>
public sealed record TruthValue(Predicate Predicate) : ValueExpression(new ExpressionType(PropertyKind.Boolean));

/// <summary>The ordinal of the type of the row's node; never null.</summary>
public sealed record NodeTypeValue() : ValueExpression(new ExpressionType(PropertyKind.Int));

/// <summary>The item of a list property that is being tested; only inside <see cref="AnyItem"/>.</summary>
/// <param name="Type">What the items are.</param>
public sealed record ItemValue(ExpressionType Type) : ValueExpression(Type);
