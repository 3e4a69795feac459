using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>degree</c> of a node.</summary>
internal sealed class PlanDegree : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        return new DegreeField(NameOf(field), PlanTraversal.Along(arguments));
    }
}

/// <summary><c>topByDegree</c> of the graph.</summary>
internal sealed class PlanTopByDegree : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        return new TopByDegreeField(
            NameOf(field),
            arguments.Operand(new NodeTypesSlot(scope.Types.Ontology), "types"),
            PlanTraversal.Along(arguments, "relationshipTypes"),
            arguments.Operand(PageSizeSlot.Instance, "first"),
            scope.Limits.DefaultPageSize,
            scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
    }
}

/// <summary><c>degreeDistribution</c> of the graph.</summary>
internal sealed class PlanDegreeDistribution : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        return new DegreeDistributionField(
            NameOf(field),
            arguments.Operand(new NodeTypesSlot(scope.Types.Ontology), "types"),
            PlanTraversal.Along(arguments, "relationshipTypes"),
            scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
    }
}

/// <summary><c>topRelated</c> of a node.</summary>
internal sealed class PlanTopRelated : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        return new TopRelatedField(
            NameOf(field),
            PlanTraversal.Along(arguments),
            arguments.Operand(PageSizeSlot.Instance, "first"),
            scope.Limits.DefaultPageSize,
            scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
    }
}
