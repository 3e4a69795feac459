using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Relating;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>What rows must fulfil.</content>
internal sealed partial class CompilePlan
{
    /// <summary>Compiles what a row must fulfil.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="rows">What the rows are.</param>
    private CompiledPredicate Predicate(Predicate predicate, RowForm rows) => predicate switch
    {
        AllOf { Items: [var only] } => Predicate(only, rows),
        AllOf all => new AcceptAll(Array.ConvertAll(all.Items, item => Predicate(item, rows))),
        AnyOf { Items: [var only] } => Predicate(only, rows),
        AnyOf any => new AcceptAny(Array.ConvertAll(any.Items, item => Predicate(item, rows))),
        Negated not => new AcceptNot(Predicate(not.Predicate, rows)),
        IsNull { Value: PropertyValue value } when IsList(value) => new AcceptNoList(Slots(value, out bool isOfNode, out _), isOfNode),
        IsNull isNull => new AcceptNull(Expression(isNull.Value, rows)),
        Comparison { IsFolded: true } comparison => Compare(comparison, Folded(comparison.Value, rows)),
        Comparison comparison => Compare(comparison, Expression(comparison.Value, rows)),
        Exists exists => new AcceptRelated(Related(exists.Source, exists.AtRelationship, rows)),
        AnyItem any => AnyItemOf(any, rows),
        IsOfType type => new AcceptTypes(type.Nodes),
        WasValid valid => Valid(valid.At, rows),
        RestsOn rests => new AcceptRestsOn(
            new CompiledSeries(rests.Series.Series, _ontology, _layout),
            rests.Series,
            Predicate(rests.Stated, new RowForm(rests.Series.Series.Relationship.End(rests.Series.Series.Direction).Nodes))),
        _ => throw new InvalidOperationException($"The plan asks for {predicate.GetType().Name}, which this store does not know."),
    };

    /// <summary>A value of which the texts are read folded; that they are there is asked for before.</summary>
    private CompiledExpression Folded(ValueExpression value, RowForm rows)
    {
        CompiledExpression expression = Expression(value, rows, isFolded: true);
        _needs.Add(expression.Prepare);
        return expression;
    }

    private AcceptItem AnyItemOf(AnyItem any, RowForm rows)
    {
        int[] slots = Slots(any.List, out bool isOfNode, out _);
        if (any.Item is not null && IsFolded(any.Item))
            _needs.Add(run => Array.ForEach(slots, slot => PrepareItems(run, slot)));
        return new AcceptItem(slots, isOfNode, any.Item is null ? null : Predicate(any.Item, rows));
    }

    private static void PrepareItems(Run run, int slot)
    {
        if (slot >= 0)
            run.PrepareFolded(((ListValues)run.Columns[slot]).Items);
    }

    /// <summary>Whether a predicate compares folded texts.</summary>
    private static bool IsFolded(Predicate predicate) => predicate switch
    {
        AllOf all => Array.Exists(all.Items, IsFolded),
        AnyOf any => Array.Exists(any.Items, IsFolded),
        Negated not => IsFolded(not.Predicate),
        Comparison comparison => comparison.IsFolded,
        _ => false,
    };

    private CompiledPredicate Compare(Comparison comparison, CompiledExpression value)
    {
        ExpressionType type = comparison.Value.Type;
        int[]? places = type.Enum is { } values ? EnumPlaces.Of(values) : null;
        var form = new OperandForm(_operands++, type, comparison.IsFolded, places);
        return comparison.Operator switch
        {
            ComparisonOperator.In => new AcceptListed(value, comparison.Operand, form),
            ComparisonOperator.Contains or ComparisonOperator.StartsWith or ComparisonOperator.EndsWith =>
                new AcceptText(value, comparison.Operator, comparison.Operand, form),
            _ when type.Kind == PropertyKind.EdtfDate => new AcceptDate(value, comparison.Operator, comparison.Operand, form),
            _ => new AcceptOrder(value, comparison.Operator, comparison.Operand, form),
        };
    }

    private static bool IsList(PropertyValue value) => value.Part switch
    {
        NodePart { Nodes.Types: [var type, ..] } => type.FindProperty(value.Property)!.IsList,
        RelationshipPart part => part.Relationship.FindProperty(value.Property)!.IsList,
        RecordPart part => part.Records.FindProperty(value.Property)!.IsList,
        _ => false,
    };

    /// <summary>Whether a predicate reads the time of the path that led to its row, so that the path must be kept.</summary>
    private static bool ReadsPathTime(Predicate predicate) => predicate switch
    {
        AllOf all => Array.Exists(all.Items, ReadsPathTime),
        AnyOf any => Array.Exists(any.Items, ReadsPathTime),
        Negated not => ReadsPathTime(not.Predicate),
        IsNull isNull => isNull.Value is PathTimeValue,
        Comparison comparison => comparison.Value is PathTimeValue,
        _ => false,
    };
}
