using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Compiler.Api;

/// <summary>The query root: every node type and interface by id and as a connection, Relay's node fields, and root paths.</summary>
internal sealed class BuildRoot(ApiSchemaBuilder builder)
{
    public void Build()
    {
        GraphOntology ontology = builder.Ontology;
        var fields = new List<FieldDefinition>
        {
            ById("node", ontology.AllNodes, "Any node by its id; null when there is none, or it was not valid at `asOf`."),
            ApiSchemaBuilder.Field(
                "nodes",
                TypeRef.Of(ontology.AllNodes.Name).List().NonNull(),
                "Nodes by their ids, in that order; null for an id that is not there, or was not valid at `asOf`.",
                new PlanNodesByIds(ontology.AllNodes),
                [new ArgumentDefinition(PlanNodesByIds.Ids, "[ID!]!") { Description = "The ids, as many as a page may hold." }, .. TimeArguments.Valid()]),
        };
        foreach (NodeType type in ontology.NodeTypes)
            Add(fields, type.Name, type.Plural, type.Set);
        foreach (NodeInterface type in ontology.Interfaces)
            Add(fields, type.Name, type.Plural, type.Set);
        fields.Add(BuildTraversals.Paths(builder));
        fields.AddRange(BuildSurroundings.Roots(builder));
        if (BuildSearch.IsPossible(ontology))
            fields.Add(new BuildSearch(builder).Build());
        if (BuildTimeline.IsPossible(ontology))
            fields.Add(new BuildTimeline(builder).Build());
        fields.AddRange(ontology.RootPaths.Select(builder.Connections.Derived));
        builder.Add(ApiSchemaBuilder.Object(BuildConnections.PageInfo, "Where a page lies in its connection.", BuildConnections.PageInfoFields()));
        builder.Add(ApiSchemaBuilder.Object(BuildConnections.PageCursor, "A cursor that leads to a page.", BuildConnections.PageCursorFields()));
        builder.Add(ApiSchemaBuilder.Object("Query", "Where every question starts.", [.. fields]));
    }

    private void Add(List<FieldDefinition> fields, string name, string plural, NodeSet nodes)
    {
        fields.Add(ById(char.ToLowerInvariant(name[0]) + name[1..], nodes, $"A node of type {name} by its id; null when there is none, or it was not valid at `asOf`."));
        fields.Add(builder.Connections.Root(plural, nodes));
    }

    private static FieldDefinition ById(string field, NodeSet nodes, string description) =>
        ApiSchemaBuilder.Field(field, nodes.Name, description, new PlanNodeById(nodes), [new ArgumentDefinition(PlanNodeById.Id, "ID!") { Description = "Its stable id." }, .. TimeArguments.Valid()]);
}
