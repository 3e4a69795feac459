using System.Text;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A field that is one node, or none: a to-one relationship, a single derived path, a reference, an end of a relationship.</summary>
internal sealed class PlanNode(ElementSource source, NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new ObjectField(NameOf(field), source, scope.NodeShape(nodes, field));
}

/// <summary>The relationship itself beside the node of a to-one relationship.</summary>
internal sealed class PlanRelationship(RelationshipType type, Direction direction) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new ObjectField(NameOf(field), new RelationshipsOf(type, direction), scope.RelationshipShape([type], field));
}

/// <summary>The type of an element where it is known before the plan runs.</summary>
internal sealed class PlanTypeName(string name) : FieldPlanner
{
    private readonly byte[] _json = Encoding.UTF8.GetBytes($"\"{name}\"");

    public override ShapeField Plan(PlanScope scope, CollectedField field) => new LiteralField(NameOf(field), _json);
}

/// <summary>The records that an element owns; it takes <c>where</c>.</summary>
internal sealed class PlanRecords(RecordType type) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new ListField(
            NameOf(field),
            FilterScope.Apply(scope, new OwnedRecords(type), scope.Structure(scope.Arguments(field)[0], field)),
            scope.RecordShape(type, field));
}
