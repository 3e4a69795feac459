using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>since</c> and <c>until</c> of a derived edge.</summary>
internal sealed class PlanPathTime(bool isEnd) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new PathTimeField(NameOf(field), isEnd) { Format = PlanDate.FormatOf(scope, field, DateFormat.Edtf) };
}

/// <summary><c>via</c> of a derived edge.</summary>
internal sealed class PlanVia(NodeSet passed) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new PathViaField(NameOf(field), scope.NodeShape(passed, field));
}

/// <summary><c>paths</c> of a derived edge.</summary>
internal sealed class PlanWays : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new PathWaysField(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary><c>length</c> of a path.</summary>
internal sealed class PlanWayLength : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new WayLengthField(name);
}

/// <summary><c>nodes</c> of a path.</summary>
internal sealed class PlanWayNodes : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new WayNodesField(NameOf(field), scope.NodeShape(scope.Types.Ontology.AllNodes, field));
}

/// <summary><c>relationships</c> of a path.</summary>
internal sealed class PlanWayRelationships : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new WayRelationshipsField(NameOf(field), scope.RelationshipShape(scope.Types.Ontology.RelationshipTypes, field));
}
