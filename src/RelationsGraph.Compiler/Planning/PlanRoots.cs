using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A root field by id: <c>city(id:)</c>, <c>node(id:)</c>.</summary>
internal sealed class PlanNodeById(NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        ArgumentValue[] arguments = scope.Arguments(field);
        using var time = PlanTime.Enter(scope, field, arguments);
        Operand id = scope.Operand(IdSlot.Instance, arguments[0], field)!.Value;
        return new ObjectField(NameOf(field), scope.InTime(new NodeById(id, nodes)), scope.NodeShape(nodes, field));
    }
}

/// <summary><c>nodes(ids:)</c>.</summary>
internal sealed class PlanNodesByIds(NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        ArgumentValue[] arguments = scope.Arguments(field);
        using var time = PlanTime.Enter(scope, field, arguments);
        Operand ids = scope.Operand(IdsSlot.Instance, arguments[0], field)!.Value;
        return new ListField(NameOf(field), scope.InTime(new NodesByIds(ids, nodes)), scope.NodeShape(nodes, field));
    }
}
