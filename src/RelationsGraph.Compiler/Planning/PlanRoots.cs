using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A root field by id: <c>city(id:)</c>, <c>node(id:)</c>.</summary>
internal sealed class PlanNodeById(NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        Operand id = scope.Operand(IdSlot.Instance, scope.Arguments(field)[0], field)!.Value;
        return new ObjectField(NameOf(field), new NodeById(id, nodes), scope.NodeShape(nodes, field));
    }
}

/// <summary><c>nodes(ids:)</c>.</summary>
internal sealed class PlanNodesByIds(NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        Operand ids = scope.Operand(IdsSlot.Instance, scope.Arguments(field)[0], field)!.Value;
        return new ListField(NameOf(field), new NodesByIds(ids, nodes), scope.NodeShape(nodes, field));
    }
}
