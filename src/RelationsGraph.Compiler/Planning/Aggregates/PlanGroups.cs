using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>groupBy</c> of a connection.</summary>
/// <param name="row">The rows of the connection.</param>
internal sealed class PlanGroups(AggregatedRow row) : FieldPlanner
{
    /// <summary>The argument that says what the groups are made by.</summary>
    public const string Keys = "keys";

    /// <summary>The argument that says which groups are wanted.</summary>
    public const string Having = "having";

    /// <summary>The argument that says in which order groups come.</summary>
    public const string Order = "order";

    /// <summary>The argument that says how many groups are answered at most.</summary>
    public const string First = "first";

    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        GroupKeyDefinition[] keys = FindKeys(arguments, field);
        AggregateScope? outer = scope.Aggregates;
        scope.Aggregates = new AggregateScope(row, keys);
        ShapeField[] fields = PlanAggregate.Fields(scope, field);
        scope.Aggregates = outer;
        OrderKey[] order = new PlanGroupOrder(scope, new AggregateScope(row, keys)).Keys(arguments.Structure(Order));
        return new GroupsField(
            NameOf(field),
            Array.ConvertAll(keys, key => key.Plan(row) is NodeKey nodes ? new NodeKey(scope.InTime(nodes.Source)) : key.Plan(row)),
            PlanHaving.Of(scope, arguments.Structure(Having), new AggregateScope(row, keys)),
            order,
            arguments.Operand(GroupLimitSlot.Instance, First),
            fields);
    }

    private static GroupKeyDefinition[] FindKeys(NamedArguments arguments, CollectedField field)
    {
        // The argument is required, so that it is absent after a fault only.
        if (arguments.Structure(Keys) is not { } place)
            return [];
        var keys = new List<GroupKeyDefinition>();
        foreach (ArgumentPlace item in place.Items())
        {
            var key = (GroupKeyDefinition)item.Value.AsEnum().Binding!;
            if (keys.Contains(key))
                arguments.Scope.Report(field, CompilerErrorCodes.InvalidGroupKeys, $"'{Keys}' names {key.Name} twice. Name each key once.");
            else
                keys.Add(key);
        }

        if (keys.Count == 0)
            arguments.Scope.Report(field, CompilerErrorCodes.InvalidGroupKeys, $"'{Keys}' names no key. Name one at least, or ask for 'aggregate' instead.");
        return [.. keys];
    }
}

/// <summary><c>key</c> of a group, and <c>edge</c> in it.</summary>
internal sealed class PlanGroupKeyObject : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new GroupKeyObject(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary>One key of a group.</summary>
/// <param name="key">The key.</param>
internal sealed class PlanGroupKey(GroupKeyDefinition key) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        int place = Array.FindIndex(scope.Aggregates!.Keys, other => other.Name == key.Name);
        if (place < 0)
            scope.Report(field, CompilerErrorCodes.InvalidGroupKeys, $"'{key.Field}' is no key of these groups. Add {key.Name} to 'keys', or leave the field out.");
        return key.Nodes is { } nodes
            ? new GroupKeyNodeField(NameOf(field), place, scope.NodeShape(nodes, field))
            : new GroupKeyField(NameOf(field), place);
    }
}

/// <summary><c>imprecise</c> of a group's key.</summary>
internal sealed class PlanImpreciseKeys : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new ImpreciseKeysField(NameOf(field), Array.ConvertAll(scope.Aggregates!.Keys, key => key.Name));
}
