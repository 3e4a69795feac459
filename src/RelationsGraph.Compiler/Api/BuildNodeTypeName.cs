using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// The enum of node types and interfaces for arguments that narrow what may be found: HOST_TOWN, PLACE. First the node types by ordinal, then
/// the interfaces; <see cref="Planning.NodeTypesSlot"/> relies on that order.
/// </summary>
internal static class BuildNodeTypeName
{
    /// <summary>The name of the enum.</summary>
    public const string Name = "NodeTypeName";

    public static EnumType From(GraphOntology ontology) => new(Name)
    {
        Description = "A node type, or an interface for all node types that implement it.",
        Values = DefinitionList.Create<EnumValueDefinition>(
        [
            .. ontology.NodeTypes.Select(type => new EnumValueDefinition(type.GraphName) { Description = type.Description }),
            .. ontology.Interfaces.Select(type => new EnumValueDefinition(type.GraphName) { Description = type.Description }),
        ]),
    };
}
