using System.Text;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A field that is one node, or none: a reference, an end of a relationship.</summary>
internal sealed class PlanNode(ElementSource source, NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new ObjectField(NameOf(field), source, scope.NodeShape(nodes, field));
}

/// <summary>A to-one relationship or a single derived path, as far as it is valid at the time that holds.</summary>
internal sealed class PlanRelatedNode(ElementSource source, NodeSet nodes) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        using PlanTime time = new NamedArguments(scope, field).Enter();
        return new ObjectField(NameOf(field), scope.InTime(source), scope.NodeShape(nodes, field));
    }
}

/// <summary>The relationship itself beside the node of a to-one relationship.</summary>
internal sealed class PlanRelationship(RelationshipType type, Direction direction) : FieldPlanner
{
    private readonly RelationshipsOf _source = new(type, direction);

    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        using PlanTime time = new NamedArguments(scope, field).Enter();
        return new ObjectField(NameOf(field), scope.InTime(_source), scope.RelationshipShape([type], field));
    }
}

/// <summary>The type of an element where it is known before the plan runs.</summary>
internal sealed class PlanTypeName(string name) : PlainFieldPlanner
{
    private readonly byte[] _json = Encoding.UTF8.GetBytes($"\"{name}\"");

    protected override ShapeField Make(ResponseName name) => new LiteralField(name, _json);
}

/// <summary>The records that an element owns, as far as they fulfil <c>where</c> and are not withdrawn; those that have a valid time of their own as far as they are valid at the time that holds.</summary>
internal sealed class PlanRecords(RecordType type) : FieldPlanner
{
    private readonly OwnedRecords _source = new(type);

    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        ElementSource records = scope.InTime(_source);
        if (arguments.Structure(PlanWithdrawn.Include) is not { Value.IsNull: false } include || !include.Value.AsBoolean())
            records = PlanWithdrawn.Without(scope, records, type);
        ElementSource source = FilterScope.Apply(scope, records, arguments.Structure(FilterScope.Where));
        return new ListField(NameOf(field), source, scope.RecordShape(type, field));
    }
}
