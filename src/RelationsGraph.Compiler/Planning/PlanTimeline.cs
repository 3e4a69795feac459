using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>timeline</c>: a connection whose rows are ordered by date, then by kind, then by id.</summary>
internal sealed class PlanTimeline(NodeSet nodes) : FieldPlanner
{
    /// <summary>The argument of the date it starts at.</summary>
    public const string From = "from";

    /// <summary>The argument of the date it ends at.</summary>
    public const string To = "to";

    /// <summary>The argument of the types that may be listed.</summary>
    public const string Types = "types";

    private static readonly OrderKey[] Order =
        [new OrderKey(new EntryDateValue(), IsDescending: false), new OrderKey(new EntryKindValue(), IsDescending: false)];

    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var type = (ObjectType)field.Definition.Type.Named;
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        var source = new TimelineEntries(
            arguments.Operand(DateSlot.Instance, From)!.Value,
            arguments.Operand(DateSlot.Instance, To)!.Value,
            scope.Time.IsDefinite,
            arguments.Operand(new NodeTypesSlot(scope.Types.Ontology), Types),
            nodes);
        scope.Check(new DatesInOrder(source.From, source.To, arguments[To]!));
        TimelineEntries? outer = scope.Timeline;
        scope.Timeline = source;
        ConnectionField planned = Of(arguments, field, scope.InTime(source));
        scope.Timeline = outer;
        return planned;
    }

    /// <summary>A page of a timeline.</summary>
    /// <param name="arguments">The arguments of the connection.</param>
    /// <param name="field">The connection.</param>
    /// <param name="entries">All its entries, or those of a group.</param>
    public static ConnectionField Of(NamedArguments arguments, CollectedField field, ElementSource entries)
    {
        var type = (ObjectType)field.Definition.Type.Named;
        ArgumentPlace? where = arguments.Structure(FilterScope.Where);
        uint signature = ConnectionSignature.Of(type.Name, nameof(EntryDateValue), FilterScope.ShapeOf(where));
        return new ConnectionField(
            Name(field),
            FilterScope.Apply(arguments.Scope, entries, where),
            Order,
            PlanConnection.Page(arguments, Order, signature, []),
            arguments.Scope.FieldsOf(type, field));
    }
}

/// <summary><c>nodes</c> of a group of entries, in the order of the timeline.</summary>
internal sealed class PlanEntryMembers : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        PlanTimeline.Of(new NamedArguments(scope, field), field, new GroupMembers(scope.Timeline!));
}

/// <summary><c>node</c> of an edge of a timeline.</summary>
internal sealed class PlanEntry : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new EntryField(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary><c>date</c> of an entry.</summary>
internal sealed class PlanEntryDate : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new EntryDateField(NameOf(field), PlanDate.FormatOf(scope, field, DateFormat.Edtf));
}

/// <summary><c>kind</c> of an entry.</summary>
internal sealed class PlanEntryKind : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new EntryKindField(name);
}
