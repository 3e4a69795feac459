using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A connection: its arguments say which elements, in which order and which page of them, its object is the connection type.</summary>
/// <param name="source">The elements.</param>
/// <param name="nodes">The types of their nodes.</param>
internal sealed class PlanConnection(ElementSource source, NodeSet nodes) : FieldPlanner
{
    /// <summary>The argument of the page size from the start.</summary>
    public const string First = "first";

    /// <summary>The argument of the cursor to go on after.</summary>
    public const string After = "after";

    /// <summary>The argument of the page size from the end.</summary>
    public const string Last = "last";

    /// <summary>The argument of the cursor to stop before.</summary>
    public const string Before = "before";

    /// <summary>The argument of the order.</summary>
    public const string Order = "order";

    private readonly OrderedRow _row = new(nodes, ((source is GroupMembers members ? members.Rows : source) as Expand)?.Relationship, value => value);

    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var type = (ObjectType)field.Definition.Type.Named;
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        ArgumentPlace? ordered = arguments.Structure(Order);
        PlanOrder order = PlanOrder.Of(scope, ordered, _row);
        ArgumentPlace? where = arguments.Structure(FilterScope.Where);
        uint signature = ConnectionSignature.Of(type.Name, order.Shape, FilterScope.ShapeOf(where));
        PageRequest page = Page(arguments, order.Keys, signature, PlanScope.OperandsIn(ordered), order.IsByLanguage);
        return new ConnectionField(NameOf(field), FilterScope.Apply(scope, scope.InTime(source), where), order.Keys, page, scope.FieldsOf(type, field));
    }

    /// <summary>The page that the arguments of a connection ask for.</summary>
    /// <param name="arguments">All arguments of the field.</param>
    /// <param name="keys">The keys of its order.</param>
    /// <param name="signature">What cursors say of the connection.</param>
    /// <param name="signed">The values of the request that the order depends on; cursors say them as well.</param>
    /// <param name="isByLanguage">Whether the order depends on the reader's languages.</param>
    public static PageRequest Page(NamedArguments arguments, OrderKey[] keys, uint signature, Operand[] signed, bool isByLanguage = false)
    {
        PlanScope scope = arguments.Scope;
        ArgumentPlace? last = arguments.Structure(Last);
        bool isBackward = last is { Value.IsNull: false };
        return new PageRequest(
            arguments.Operand(isBackward ? NoPageSizeSlot.Instance : PageSizeSlot.Instance, First),
            Cursor(After),
            isBackward ? scope.Operand(PageSizeSlot.Instance, last!) : null,
            Cursor(Before),
            scope.Limits.DefaultPageSize,
            signature)
        {
            SignedValues = signed,
            IsByLanguage = isByLanguage,
        };

        Operand? Cursor(string name) => arguments[name] is { } cursor ? scope.Operand(new CursorSlot(signature, keys, signed, isByLanguage), cursor.Whole) : null;
    }
}

/// <summary><c>edges</c>.</summary>
internal sealed class PlanEdges : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new EdgesField(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary><c>nodes</c>.</summary>
internal sealed class PlanNodes(NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new NodesField(NameOf(field), scope.NodeShape(nodes, field));
}

/// <summary><c>totalCount</c>.</summary>
internal sealed class PlanTotalCount : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new TotalCountField(name);
}

/// <summary><c>pageInfo</c>.</summary>
internal sealed class PlanPageInfo : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new PageInfoObject(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary>A field of <c>pageInfo</c>.</summary>
internal sealed class PlanPageFact(PageFact fact) : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new PageInfoField(name, fact);
}

/// <summary><c>cursor</c> of an edge.</summary>
internal sealed class PlanCursor : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new CursorField(name);
}

/// <summary><c>node</c> of an edge.</summary>
internal sealed class PlanEdgeNode(NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new EdgeNodeField(NameOf(field), scope.NodeShape(nodes, field));
}

/// <summary><c>forwardCursors</c> and <c>backwardCursors</c>.</summary>
internal sealed class PlanRelativeCursors(bool isForward) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new RelativeCursorsField(
        NameOf(field), isForward, scope.Limits.MaxRelativeCursors, scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary><c>page</c> of a relative cursor.</summary>
internal sealed class PlanPageNumber : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new PageNumberField(name);
}
