using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A root field by id: <c>city(id:)</c>, <c>node(id:)</c>.</summary>
internal sealed class PlanNodeById(NodeSet nodes) : FieldPlanner
{
    /// <summary>The argument of the id.</summary>
    public const string Id = "id";

    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        Operand id = arguments.Operand(IdSlot.Instance, Id)!.Value;
        return new ObjectField(NameOf(field), scope.InTime(new NodeById(id, nodes)), scope.NodeShape(nodes, field));
    }
}

/// <summary><c>nodes(ids:)</c>.</summary>
internal sealed class PlanNodesByIds(NodeSet nodes) : FieldPlanner
{
    /// <summary>The argument of the ids.</summary>
    public const string Ids = "ids";

    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        Operand ids = arguments.Operand(IdsSlot.Instance, Ids)!.Value;
        return new ListField(NameOf(field), scope.InTime(new NodesByIds(ids, nodes)), scope.NodeShape(nodes, field));
    }
}
