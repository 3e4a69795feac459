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
        ArgumentPlace? where = arguments.Structure(FilterScope.Where);
        uint signature = ConnectionSignature.Of(type.Name, nameof(EntryDateValue), FilterScope.ShapeOf(where));
        return new ConnectionField(
            NameOf(field),
            FilterScope.Apply(scope, scope.InTime(source), where),
            Order,
            PlanConnection.Page(arguments, Order, signature, []),
            scope.FieldsOf(type, field));
    }
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
