using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A connection: its arguments are <c>first</c> and <c>after</c>, its object the connection type.</summary>
internal sealed class PlanConnection(ElementSource source) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var type = (ObjectType)field.Definition.Type.Named;
        uint signature = Signature(type.Name);
        ArgumentValue[] arguments = scope.Arguments(field);
        var page = new PageRequest(
            scope.Operand(PageSizeSlot.Instance, arguments[0], field),
            scope.Operand(new CursorSlot(signature), arguments[1], field),
            scope.Limits.DefaultPageSize,
            signature);
        return new ConnectionField(NameOf(field), source, [], page, scope.FieldsOf(type, field));
    }

    /// <summary>
    /// FNV-1a over the connection's name and its order, so that a cursor tells where it belongs. It guards against mistakes, not
    /// against malice: a forged cursor only names ids that the client could ask for anyway.
    /// </summary>
    private static uint Signature(string connection)
    {
        uint hash = 2166136261;
        foreach (char c in connection)
            hash = (hash ^ c) * 16777619;
        foreach (char c in "|id")
            hash = (hash ^ c) * 16777619;
        return hash;
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
internal sealed class PlanTotalCount : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new TotalCountField(NameOf(field));
}

/// <summary><c>pageInfo</c>.</summary>
internal sealed class PlanPageInfo : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new PageInfoObject(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary>A field of <c>pageInfo</c>.</summary>
internal sealed class PlanPageFact(PageFact fact) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new PageInfoField(NameOf(field), fact);
}

/// <summary><c>cursor</c> of an edge.</summary>
internal sealed class PlanCursor : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new CursorField(NameOf(field));
}

/// <summary><c>node</c> of an edge.</summary>
internal sealed class PlanEdgeNode(NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new EdgeNodeField(NameOf(field), scope.NodeShape(nodes, field));
}
