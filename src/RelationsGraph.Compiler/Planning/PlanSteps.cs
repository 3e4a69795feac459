using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>steps</c> of a path.</summary>
internal sealed class PlanWaySteps : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new WayStepsField(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary><c>position</c> of a step.</summary>
internal sealed class PlanStepPosition : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new StepPositionField(name);
}

/// <summary><c>node</c> of a step.</summary>
internal sealed class PlanStepNode : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new StepNodeField(NameOf(field), scope.NodeShape(scope.Types.Ontology.AllNodes, field));
}

/// <summary><c>relationship</c> of a step.</summary>
internal sealed class PlanStepRelationship : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new StepRelationshipField(NameOf(field), scope.RelationshipShape(scope.Types.Ontology.RelationshipTypes, field));
}

/// <summary><c>direction</c> of a step.</summary>
internal sealed class PlanStepDirection : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new StepDirectionField(name);
}
