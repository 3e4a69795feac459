using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>aggregate</c> of a connection.</summary>
/// <param name="row">The rows of the connection.</param>
internal sealed class PlanAggregate(AggregatedRow row) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        AggregateScope? outer = scope.Aggregates;
        scope.Aggregates = new AggregateScope(row, []);
        ShapeField[] fields = Fields(scope, field);
        scope.Aggregates = outer;
        return new AggregateObject(NameOf(field), fields);
    }

    /// <summary>
    /// The fields of an object of aggregates. <c>precise</c> is about the figures that are aggregated beside it, wherever it stands among them; without any,
    /// about all that the rows hold.
    /// </summary>
    public static ShapeField[] Fields(PlanScope scope, CollectedField parent)
    {
        ShapeField[] fields = scope.FieldsOf((ObjectType)parent.Definition.Type.Named, parent);
        InexactFigure[] figures = [.. scope.Aggregates!.Figures.DistinctBy(figure => figure.Value)];
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i] is PreciseField precise && figures.Length > 0)
                fields[i] = precise with { Figures = figures };
        }

        return fields;
    }
}

/// <summary><c>count</c>.</summary>
internal sealed class PlanRowCount : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new AggregateField(NameOf(field), Aggregate.Count);
}

/// <summary><c>precise</c>.</summary>
/// <param name="values">The properties that the rows hold.</param>
internal sealed class PlanPrecise(AggregatedProperty[] values) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        AggregatedRow row = scope.Aggregates!.Row;
        return new PreciseField(
            NameOf(field),
            [
                .. values
                    .Select(value => (Value: value.Read(row, NoArguments), value.Property.Quantity))
                    .Where(value => value.Quantity is { Flaws.Length: > 0 })
                    .Select(value => new InexactFigure(value.Value, PlanQuantity.Of(scope, value.Quantity!, row.Node).Inexact!)),
            ]);
    }

    private static Operand NoArguments(string argument, SlotConversion conversion) => throw new InvalidOperationException("A property takes no arguments.");
}

/// <summary><c>sum</c>, <c>min</c> and the like: an object with a field for each value.</summary>
internal sealed class PlanFunction(AggregateFunction function) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        scope.Aggregates!.Function = function;
        return new AggregateObject(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
    }
}

/// <summary><c>edge</c>: the same functions of the relationship's own properties.</summary>
internal sealed class PlanAggregatedEdge : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new AggregateObject(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary>A value inside <c>sum</c>, <c>min</c> and the like.</summary>
internal sealed class PlanAggregatedValue(AggregatedValue value) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        AggregateScope aggregates = scope.Aggregates!;
        var arguments = new NamedArguments(scope, field);
        return new AggregateField(NameOf(field), value.Plan(
            scope, aggregates, aggregates.Function, (name, conversion) => arguments.Operand(conversion, name)!.Value));
    }
}
