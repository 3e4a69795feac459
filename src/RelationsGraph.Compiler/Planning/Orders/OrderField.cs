using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// What a field of an order input means in terms of the ontology. Every field of such a type carries one as its binding. It does not know where
/// the type is used: an order of cities by their country and an order of countries share a type.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class OrderField
{
    /// <summary>Adds the key that the field asks for, if it asks for one.</summary>
    /// <param name="order">The order being planned.</param>
    /// <param name="row">What the field is read of.</param>
    /// <param name="place">The field's value; never null.</param>
    public abstract void Plan(PlanOrder order, OrderedRow row, ArgumentPlace place);
}

/// <summary>What the fields of an order input are read of.</summary>
/// <param name="Nodes">The types that its node can have.</param>
/// <param name="Relationship">The type of its relationship, if it has one.</param>
/// <param name="Wrap">Makes what is read of it a value of the row that is ordered.</param>
internal sealed record OrderedRow(NodeSet Nodes, RelationshipType? Relationship, Func<ValueExpression, ValueExpression> Wrap)
{
    /// <summary>A row that is reached over a source of one row at most.</summary>
    public OrderedRow Through(ElementSource source, NodeSet nodes, RelationshipType? relationship) =>
        new(nodes, relationship, value => Wrap(new RelatedValue(source, value)));
}

/// <summary>A value that needs no argument: <c>name: ASC</c>.</summary>
/// <param name="read">The value of a row.</param>
internal sealed class OrderByValue(Func<OrderedRow, ValueExpression> read) : OrderField
{
    public override void Plan(PlanOrder order, OrderedRow row, ArgumentPlace place) => order.Add(row.Wrap(read(row)), place);
}

/// <summary>A text in the reader's languages, or in others before those: <c>name: ASC</c>, <c>nameIn: { lang: [EN], direction: ASC }</c>.</summary>
/// <param name="read">The text of a row; the languages asked for are null without any.</param>
/// <param name="hasArguments">Whether languages are asked for.</param>
internal sealed class OrderByText(Func<OrderedRow, Operand?, ValueExpression> read, bool hasArguments) : OrderField
{
    /// <summary>The name of the field that says the languages.</summary>
    public const string Languages = "lang";

    public override void Plan(PlanOrder order, OrderedRow row, ArgumentPlace place)
    {
        order.Scope.ReadLanguages();
        Operand? languages = hasArguments ? order.Scope.Operand(LanguagesSlot.Instance, place.Field(Languages)!) : null;
        order.Add(row.Wrap(read(row, languages)), hasArguments ? place.Field(OrderByArguments.Direction)! : place);
    }
}

/// <summary>What nodes of one type have, null for all others: <c>asCity: { names: DESC }</c>.</summary>
/// <param name="nodes">The type.</param>
internal sealed class OrderAsType(NodeSet nodes) : OrderField
{
    public override void Plan(PlanOrder order, OrderedRow row, ArgumentPlace place) =>
        order.Plan(new OrderedRow(nodes, null, value => row.Wrap(new ValueOfType(nodes, value))), place);
}

/// <summary>A value with arguments: <c>amount: { fiscalYear: "FY2020", direction: DESC }</c>.</summary>
/// <param name="read">The value of a row; its arguments stand at the place.</param>
internal sealed class OrderByArguments(Func<PlanScope, OrderedRow, ArgumentPlace, ValueExpression> read) : OrderField
{
    /// <summary>The name of the field that says the direction.</summary>
    public const string Direction = "direction";

    public override void Plan(PlanOrder order, OrderedRow row, ArgumentPlace place) =>
        order.Add(row.Wrap(read(order.Scope, row, place)), place.Field(Direction)!);
}

/// <summary>A node or relationship that there is one of at most: <c>country: { name: ASC }</c>.</summary>
/// <param name="source">The way to it.</param>
/// <param name="nodes">The types of the node.</param>
/// <param name="relationship">The type of the relationship, if its own fields are asked for.</param>
internal sealed class OrderThrough(ElementSource source, NodeSet nodes, RelationshipType? relationship) : OrderField
{
    public override void Plan(PlanOrder order, OrderedRow row, ArgumentPlace place) => order.Plan(row.Through(order.Scope.InTime(source), nodes, relationship), place);
}

/// <summary>How many there are, or how many that fulfil a filter: <c>offices: { count: DESC, where: { kind: { eq: OVERSEAS } } }</c>.</summary>
/// <param name="source">What is counted.</param>
internal sealed class OrderByCount(ElementSource source) : OrderField
{
    /// <summary>The name of the field that says the direction.</summary>
    public const string Count = "count";

    public override void Plan(PlanOrder order, OrderedRow row, ArgumentPlace place)
    {
        ArgumentPlace? where = place.Field(FilterScope.Where);
        order.AddToShape(FilterScope.ShapeOf(where));
        order.Add(row.Wrap(new RelatedCount(FilterScope.Apply(order.Scope, order.Scope.InTime(source), where))), place.Field(Count)!);
    }
}

/// <summary>The row's own relationship, or its way: <c>edge: { since: ASC }</c>.</summary>
internal sealed class OrderByEdge : OrderField
{
    public static OrderByEdge Instance { get; } = new();

    public override void Plan(PlanOrder order, OrderedRow row, ArgumentPlace place) => order.Plan(row, place);
}
