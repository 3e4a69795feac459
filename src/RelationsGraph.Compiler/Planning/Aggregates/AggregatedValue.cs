using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>Finds the operand of an argument, wherever it stands: at a field, or in an input object.</summary>
internal delegate Operand FindOperand(string argument, SlotConversion conversion);

/// <summary>A value of rows that can be aggregated.</summary>
/// <param name="Name">The name of its field.</param>
/// <param name="Description">What people should know about it.</param>
/// <param name="Type">What its values are.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract record AggregatedValue(string Name, string? Description, ExpressionType Type)
{
    /// <summary>Whether values are added.</summary>
    public bool IsNumber => Type.Kind is PropertyKind.Int or PropertyKind.Long or PropertyKind.Decimal;

    /// <summary>Whether there is a least and a greatest of the values that means something.</summary>
    public bool IsComparable => IsNumber || Type.Kind is PropertyKind.EdtfDate or PropertyKind.FiscalYear or PropertyKind.Text;

    /// <summary>How it is read of a row.</summary>
    public abstract ValueExpression Read(AggregatedRow row, FindOperand arguments);

    /// <summary>An aggregate of it, with what must hold of the values.</summary>
    /// <param name="scope">The operation being planned.</param>
    /// <param name="aggregates">What the aggregate is planned for; takes a figure that may be inexact.</param>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The value's own arguments.</param>
    public virtual Aggregate Plan(PlanScope scope, AggregateScope aggregates, AggregateFunction function, FindOperand arguments)
    {
        ValueExpression read = Read(aggregates.Row, arguments);
        if (function == AggregateFunction.CountDistinct || Quantity(scope, aggregates.Row, read) is not { } quantity)
            return new Aggregate(function, read);
        if (quantity.Inexact is { } inexact)
            aggregates.Figures.Add(new InexactFigure(read, inexact));
        QuantityAspect[] aspects = function is AggregateFunction.Sum or AggregateFunction.Average
            ? quantity.Aspects
            : Array.FindAll(quantity.Aspects, aspect => aspect.IsUnit);
        return new Aggregate(function, read, aspects.Length == 0 ? null : quantity with { Aspects = aspects, Inexact = null });
    }

    /// <summary>What must hold of the values that are added; null for plain values.</summary>
    /// <param name="scope">The operation being planned.</param>
    /// <param name="row">The rows.</param>
    /// <param name="value">What <see cref="Read"/> returned.</param>
    public virtual Quantity? Quantity(PlanScope scope, AggregatedRow row, ValueExpression value) => null;
}

/// <summary>The id of the node: counted where one node stands in many rows.</summary>
internal sealed record AggregatedId() : AggregatedValue("id", "The node's stable id.", new ExpressionType(PropertyKind.Url))
{
    public override ValueExpression Read(AggregatedRow row, FindOperand arguments) => new IdValue(row.Node);
}

/// <summary>The kind of an entry of a timeline.</summary>
internal sealed record AggregatedEntryKind() : AggregatedValue("kind", "Whether it began, ended or happened.", new ExpressionType(PropertyKind.Enum, Enum: EntryKindName.Kinds))
{
    public override ValueExpression Read(AggregatedRow row, FindOperand arguments) => new EntryKindName();
}

/// <summary>The date of an entry of a timeline.</summary>
internal sealed record AggregatedEntryDate() : AggregatedValue("date", "When it began, ended or happened.", new ExpressionType(PropertyKind.EdtfDate))
{
    public override ValueExpression Read(AggregatedRow row, FindOperand arguments) => new EntryDateValue();
}

/// <summary>A property of the node.</summary>
/// <param name="Property">The property, as the served type has it.</param>
internal sealed record AggregatedProperty(PropertyDefinition Property)
    : AggregatedValue(Property.Name, Property.Description ?? Property.Enum?.Description, new ExpressionType(Property.Kind, Property.Scale, Property.Enum))
{
    public override ValueExpression Read(AggregatedRow row, FindOperand arguments) => new PropertyValue(row.Node, Name, Type);

    public override Quantity? Quantity(PlanScope scope, AggregatedRow row, ValueExpression value) =>
        Property.Quantity is { } rule ? PlanQuantity.Of(scope, rule, row.Node) : null;
}

/// <summary>A number computed from a series of the node.</summary>
/// <param name="Field">The field.</param>
/// <param name="Series">The series.</param>
internal sealed record AggregatedSeries(ComputedField Field, SeriesDefinition Series)
    : AggregatedValue(Field.Name, Field.Description, new ExpressionType(PropertyKind.Decimal, ScaleOf(Field, Series)))
{
    public override ValueExpression Read(AggregatedRow row, FindOperand arguments)
    {
        return Field.Computation switch
        {
            Computation.SeriesValue => Value(SeriesFunction.Value, Year("fiscalYear"), null),
            Computation.SeriesChange => Value(SeriesFunction.Change, Year("from"), Year("to")),
            Computation.SeriesChangeRatio => Value(SeriesFunction.ChangeRatio, Year("from"), Year("to")),
            _ => Value(SeriesFunction.Share, Year("fiscalYear"), arguments("of", IdSlot.Instance)),
        };

        Operand Year(string argument) => arguments(argument, FiscalYearSlot.Instance);
    }

    public override Quantity? Quantity(PlanScope scope, AggregatedRow row, ValueExpression value) =>
        PlanQuantity.Of(scope, Field.Quantity, (SeriesValue)value, row.Node);

    private SeriesValue Value(SeriesFunction function, Operand first, Operand? second) => new(Series, function, first, second, Type);

    private static int ScaleOf(ComputedField field, SeriesDefinition series) =>
        field.Computation is Computation.SeriesValue or Computation.SeriesChange ? series.Scale : SeriesDefinition.RatioScale;
}

/// <summary>The nodes that rows are joined with: only how many different ones there are can be asked.</summary>
/// <param name="Field">The field that leads to them.</param>
/// <param name="Source">The source that leads to them.</param>
internal sealed record AggregatedRelated(string Field, ElementSource Source)
    : AggregatedValue(Field, $"How many different nodes `{Field}` leads to, each counted once.", ExpressionType.Count)
{
    public override ValueExpression Read(AggregatedRow row, FindOperand arguments) => throw new InvalidOperationException("Related nodes are no value.");

    public override Aggregate Plan(PlanScope scope, AggregateScope aggregates, AggregateFunction function, FindOperand arguments) =>
        new(AggregateFunction.CountDistinct, null) { Related = scope.InTime(Source) };
}

/// <summary>A property of the relationship that led to the node; of a derived path its valid time, which has the same names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What people should know about it.</param>
/// <param name="Type">What its values are.</param>
internal sealed record AggregatedEdgeProperty(string Name, string? Description, ExpressionType Type) : AggregatedValue(Name, Description, Type)
{
    /// <summary>The property in which valid time ends.</summary>
    public const string Until = "until";

    /// <summary>The property in which valid time begins.</summary>
    public const string Since = "since";

    public override ValueExpression Read(AggregatedRow row, FindOperand arguments) => row.Relationship is { } relationship
        ? new PropertyValue(new RelationshipPart(relationship), Name, Type)
        : new PathTimeValue(Name == Until);
}
