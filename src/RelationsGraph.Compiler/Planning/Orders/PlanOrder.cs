using System.Globalization;
using System.Text;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// The argument <c>order</c>: each item of the list names one key. An item that names none, <c>{}</c>, adds none; one that names two is refused, since
/// the fields of an input object have no order of their own (specification, section 3.10) and the first key must be known. A direction of null is refused.
/// </summary>
internal sealed class PlanOrder(PlanScope scope)
{
    private const string Descending = "DESC";

    private readonly List<OrderKey> _keys = [];
    private StringBuilder? _shape;

    /// <summary>Whether a key depends on the reader's languages.</summary>
    public bool IsByLanguage { get; private set; }

    /// <summary>The operation being planned.</summary>
    public PlanScope Scope => scope;

    /// <summary>The keys.</summary>
    public OrderKey[] Keys => [.. _keys];

    /// <summary>The names and directions of the keys, so that a cursor can tell which order it belongs to; empty without keys.</summary>
    public string Shape => _keys.Count == 0 ? "" : _shape!.ToString();

    /// <summary>Plans an order.</summary>
    /// <param name="scope">The operation being planned.</param>
    /// <param name="order">The argument; null when it is not given.</param>
    /// <param name="row">What is ordered.</param>
    public static PlanOrder Of(PlanScope scope, ArgumentPlace? order, OrderedRow row)
    {
        var plan = new PlanOrder(scope);
        if (order is null || order.Value.IsNull)
            return plan;
        int reads = scope.ReadsOfLanguages;
        foreach (ArgumentPlace item in order.Items())
            plan.Plan(row, item);
        plan.IsByLanguage = scope.ReadsOfLanguages > reads;
        int count = plan._keys.Count, most = scope.Limits.MaxOrderKeys;
        if (count > most)
        {
            plan.Refuse(order, string.Create(CultureInfo.InvariantCulture, $"asks for {count} keys. Ask for {most} at most (setting Limits:MaxOrderKeys)."));

            // Planning goes on to find other faults, and a cursor is read with room for every key.
            plan._keys.RemoveRange(most, count - most);
        }

        return plan;
    }

    /// <summary>Plans an item, or a node or relationship inside one.</summary>
    public void Plan(OrderedRow row, ArgumentPlace place)
    {
        InputFieldDefinition? named = null;
        ArgumentPlace? inside = null;
        foreach ((InputFieldDefinition field, ArgumentPlace at) in place.Fields())
        {
            if (named is not null)
            {
                Refuse(place, $"names '{named.Name}' and '{field.Name}' in one object, so that it is open which one comes first. Write an item for each: [{{ {named.Name}: ... }}, {{ {field.Name}: ... }}].");
                return;
            }

            (named, inside) = (field, at);
        }

        if (named is null)
            return;
        (_shape ??= new StringBuilder()).Append('/').Append(named.Name);
        if (inside!.Value.IsNull)
            Refuse(place, $"gives null for '{named.Name}'. Leave the field out, or give it a direction.");
        else
            ((OrderField)named.Binding!).Plan(this, row, inside);
    }

    /// <summary>Adds a key.</summary>
    /// <param name="value">What is ordered by.</param>
    /// <param name="direction">The place of its direction.</param>
    public void Add(ValueExpression value, ArgumentPlace direction)
    {
        string name = direction.Value.AsEnum().Name;
        (_shape ??= new StringBuilder()).Append(':').Append(name).Append(';');
        _keys.Add(new OrderKey(value, name == Descending));
    }

    /// <summary>Adds to the shape what else tells one key from another.</summary>
    public void AddToShape(string shape) => (_shape ??= new StringBuilder()).Append(shape);

    private void Refuse(ArgumentPlace place, string what) =>
        scope.Report(place.Argument, CompilerErrorCodes.InvalidOrder, $"The argument '{place.Argument.Value.Definition.Name}' {what}");
}
