using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>neighbors(of:)</c>.</summary>
internal sealed class PlanNeighbors : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        return new NeighborsField(
            NameOf(field),
            arguments.Operand(IdSlot.Instance, "of")!.Value,
            arguments.Operand(new PathLengthSlot(Least: 1), "depth")!.Value,
            PlanTraversal.Through(arguments),
            scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
    }
}

/// <summary><c>subgraph(ids:)</c>.</summary>
internal sealed class PlanSubgraph : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        return new SubgraphField(
            NameOf(field),
            arguments.Operand(IdsSlot.Instance, "ids")!.Value,
            arguments.Operand(new PathLengthSlot(Least: 0), "depth")!.Value,
            arguments.Operand(SubgraphSizeSlot.Instance, "limit"),
            scope.Limits.MaxSubgraphNodes,
            PlanTraversal.Through(arguments),
            scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
    }
}

/// <summary><c>statistics</c>.</summary>
internal sealed class PlanStatistics : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new StatisticsField(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary>The nodes that a search found: <c>nodes</c>, with distances.</summary>
internal sealed class PlanFoundNodes : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new FoundNodesField(
        NameOf(field),
        new NamedArguments(scope, field).Operand(PageSizeSlot.Instance, "first"),
        scope.Limits.DefaultPageSize,
        scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary>All nodes of a subgraph: <c>nodes</c>.</summary>
internal sealed class PlanSubgraphNodes : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new FoundNodesField(NameOf(field), null, int.MaxValue, scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary>All relationships of a subgraph.</summary>
internal sealed class PlanSubgraphRelationships : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new FoundRelationshipsField(NameOf(field), scope.RelationshipShape(scope.Types.Ontology.RelationshipTypes, field));
}

/// <summary>Counts by type.</summary>
/// <param name="ofNodes">Whether nodes are counted, else relationships.</param>
internal sealed class PlanCounts(bool ofNodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        ShapeField[] fields = scope.FieldsOf((ObjectType)field.Definition.Type.Named, field);
        return ofNodes ? new NodeCountsField(NameOf(field), fields) : new RelationshipCountsField(NameOf(field), fields);
    }
}

/// <summary>A field of what a search found, or of a count, that needs nothing but its name.</summary>
/// <param name="make">Makes the field of the plan.</param>
internal sealed class PlanPart(Func<ResponseName, ShapeField> make) : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => make(name);
}
