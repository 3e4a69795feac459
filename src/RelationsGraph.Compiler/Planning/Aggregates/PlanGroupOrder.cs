using System.Globalization;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>What a field of a group's order or of <c>having</c> stands for: a function whose values are named inside it.</summary>
/// <param name="Function">The function; null for the objects of keys and of edges.</param>
internal sealed record GroupFunction(AggregateFunction? Function);

/// <summary>
/// The argument <c>order</c> of <c>groupBy</c>: as with connections each item names one key, of the groups, of their count, or of an aggregate. Groups without
/// a value come last in ascending and first in descending order; in the end the keys of the groups decide.
/// </summary>
/// <param name="scope">The operation being planned.</param>
/// <param name="aggregates">The groups.</param>
internal sealed class PlanGroupOrder(PlanScope scope, AggregateScope aggregates)
{
    private const string Descending = "DESC";

    /// <summary>Plans an order.</summary>
    /// <param name="order">The argument; null when it is not given.</param>
    public OrderKey[] Keys(ArgumentPlace? order)
    {
        if (order is null || order.Value.IsNull)
            return [];
        OrderKey[] keys = [.. order.Items().Select(item => Key(item, null)).OfType<OrderKey>()];
        if (keys.Length > scope.Limits.MaxOrderKeys)
            Refuse(order, string.Create(CultureInfo.InvariantCulture, $"asks for {keys.Length} keys. Ask for {scope.Limits.MaxOrderKeys} at most (setting Limits:MaxOrderKeys)."));
        return keys;
    }

    private OrderKey? Key(ArgumentPlace place, AggregateFunction? function)
    {
        (InputFieldDefinition Field, ArgumentPlace Place)[] named = [.. place.Fields()];
        if (named.Length > 1)
            return Refuse(place, $"names '{named[0].Field.Name}' and '{named[1].Field.Name}' in one object, so that it is open which one comes first. Write an item for each.");
        if (named.Length == 0)
            return null;
        (InputFieldDefinition field, ArgumentPlace inside) = named[0];
        if (inside.Value.IsNull)
            return Refuse(place, $"gives null for '{field.Name}'. Leave the field out, or give it a direction.");
        return field.Binding switch
        {
            GroupFunction { Function: AggregateFunction.Count } => new OrderKey(new AggregateValue(Aggregate.Count), IsDescending(inside)),
            GroupFunction inner => Key(inside, inner.Function),
            GroupKeyDefinition key => KeyOf(key, inside),
            AggregatedValue value => Aggregated(value, function!.Value, inside),
            _ => null,
        };
    }

    private OrderKey? KeyOf(GroupKeyDefinition key, ArgumentPlace place)
    {
        int index = Array.FindIndex(aggregates.Keys, other => other.Name == key.Name);
        return index < 0
            ? Refuse(place, $"orders by '{key.Field}', which is no key of these groups. Add {key.Name} to 'keys'.")
            : new OrderKey(new GroupKeyValue(index), IsDescending(place));
    }

    private OrderKey Aggregated(AggregatedValue value, AggregateFunction function, ArgumentPlace place)
    {
        ArgumentPlace direction = value is AggregatedSeries ? place.Field(OrderByArguments.Direction)! : place;
        Aggregate aggregate = value.Plan(scope, aggregates, function, (name, conversion) => scope.Operand(conversion, place.Field(name)!));
        return new OrderKey(new AggregateValue(aggregate), IsDescending(direction));
    }

    private OrderKey? Refuse(ArgumentPlace place, string what)
    {
        scope.Report(place.Argument, CompilerErrorCodes.InvalidOrder, $"The argument '{place.Argument.Value.Definition.Name}' {what}");
        return null;
    }

    private static bool IsDescending(ArgumentPlace place) => place.Value.AsEnum().Name == Descending;
}
