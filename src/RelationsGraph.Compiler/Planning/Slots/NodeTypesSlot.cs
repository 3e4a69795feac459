using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A list of node types and interfaces; in the plan the ordinals of the node types they mean, ascending, each once.</summary>
/// <param name="Ontology">The ontology of the enum.</param>
internal sealed record NodeTypesSlot(GraphOntology Ontology) : SlotConversion
{
    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        var isNamed = new bool[Ontology.NodeTypes.Length];
        foreach (InputValue item in value.Kind == InputValueKind.List ? value.AsList() : [value])
        {
            // Every node has a type, so null among types names none.
            if (item.IsNull)
                continue;
            int ordinal = item.AsEnum().Ordinal;
            NodeType[] types = ordinal < isNamed.Length ? [Ontology.NodeTypes[ordinal]] : Ontology.Interfaces[ordinal - isNamed.Length].Set.Types;
            foreach (NodeType type in types)
                isNamed[type.Ordinal] = true;
        }

        result = PlanValue.From([.. Ontology.NodeTypes.Where(type => isNamed[type.Ordinal]).Select(type => PlanValue.From((long)type.Ordinal))]);
        return null;
    }
}
