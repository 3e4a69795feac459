namespace RelationsGraph.Model.Plan;

/// <summary>
/// The rows of a connection's source in groups: a list of objects. A row is in one group, or with a <see cref="NodeKey"/> in one for each of its nodes,
/// and with an <see cref="ItemKey"/> in one for each of its items.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Keys">What the groups are made by, at least one; rows are in one group when they agree in all.</param>
/// <param name="Having">What a group must fulfil, over <see cref="AggregateValue"/>; null for nothing. A fault of an aggregate is no value here.</param>
/// <param name="Order">
/// The keys of the groups' order, over <see cref="AggregateValue"/> and <see cref="GroupKeyValue"/>; after the last one the groups' own keys decide, ascending.
/// </param>
/// <param name="First">How many groups at most, an integer; without it, or null, all.</param>
/// <param name="Fields">
/// The fields of each group, in order: <see cref="GroupKeyObject"/>, what an <see cref="AggregateObject"/> has, and connections whose source is, or filters,
/// <see cref="GroupMembers"/>.
/// </param>
public sealed record GroupsField(
    ResponseName Name, GroupKey[] Keys, Predicate? Having, OrderKey[] Order, Operand? First, ShapeField[] Fields) : ShapeField(Name);

/// <summary>The keys of a group as an object.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">Its fields, in order: those below, objects of this sort and literals.</param>
public sealed record GroupKeyObject(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>A key that is a value, an item or a stretch of time; null for rows without one, and for imprecise dates.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Key">Its place among the keys, from 0.</param>
public sealed record GroupKeyField(ResponseName Name, int Key) : ShapeField(Name);

/// <summary>A key that is a node; null for rows without one.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Key">Its place among the keys, from 0.</param>
/// <param name="Shape">What of the node.</param>
public sealed record GroupKeyNodeField(ResponseName Name, int Key, ElementShape Shape) : ShapeField(Name);

/// <summary>Which date keys of the group are imprecise: a list of texts.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Names">By place of the key: its name in the API.</param>
public sealed record ImpreciseKeysField(ResponseName Name, string[] Names) : ShapeField(Name);

/// <summary>The rows of the current group, in the order of the source that was grouped.</summary>
/// <param name="Rows">The source that was grouped: what it says of its rows holds of these.</param>
public sealed record GroupMembers(ElementSource Rows) : ElementSource;

/// <summary>An aggregate of the current group; only in <see cref="GroupsField.Having"/> and <see cref="GroupsField.Order"/>.</summary>
/// <param name="Aggregate">The aggregate.</param>
public sealed record AggregateValue(Aggregate Aggregate) : ValueExpression(Aggregate.Type);

/// <summary>A key of the current group; only in <see cref="GroupsField.Order"/>. It orders as <see cref="GroupKey"/> says.</summary>
/// <param name="Key">Its place among the keys, from 0.</param>
public sealed record GroupKeyValue(int Key) : ValueExpression(ExpressionType.Text);

/// <summary>The name of the type of a row's node.</summary>
/// <param name="Part">The node.</param>
public sealed record NodeTypeName(NodePart Part) : ValueExpression(ExpressionType.Text);
