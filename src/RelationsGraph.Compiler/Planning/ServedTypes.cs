using System.Collections.Concurrent;
using System.Text;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>Which object type of the served schema stands for which type of the ontology.</summary>
/// <remarks>Immutable but for a cache as large as the schema, and thread-safe.</remarks>
internal sealed class ServedTypes
{
    private readonly ConcurrentDictionary<ObjectType, LiteralField> _names = new();

    /// <summary>Looks the types up by name: both sides call them the same.</summary>
    public ServedTypes(Schema schema, GraphOntology ontology)
    {
        Schema = schema;
        Ontology = ontology;
        Nodes = Array.ConvertAll(ontology.NodeTypes, type => schema.FindType<ObjectType>(type.Name)!);
        Relationships = Array.ConvertAll(ontology.RelationshipTypes, type => schema.FindType<ObjectType>(type.Name)!);
        Records = Array.ConvertAll(ontology.RecordTypes, type => schema.FindType<ObjectType>(type.Name)!);
    }

    /// <summary>The schema that is served.</summary>
    public Schema Schema { get; }

    /// <summary>The ontology it was derived from.</summary>
    public GraphOntology Ontology { get; }

    /// <summary>The object types by ordinal of the node type.</summary>
    public ObjectType[] Nodes { get; }

    /// <summary>The object types by ordinal of the relationship type.</summary>
    public ObjectType[] Relationships { get; }

    /// <summary>The object types by ordinal of the record type.</summary>
    public ObjectType[] Records { get; }

    /// <summary><c>__typename</c> of a type; without alias always the same object.</summary>
    public LiteralField NameOf(ObjectType type, CollectedField field) => field.Node.Alias is null
        ? _names.GetOrAdd(type, static (type, field) => Named(type, field), field)
        : Named(type, field);

    private static LiteralField Named(ObjectType type, CollectedField field) => new(FieldPlanner.Name(field), Encoding.UTF8.GetBytes($"\"{type.Name}\""));
}
