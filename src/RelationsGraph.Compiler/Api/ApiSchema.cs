using System.Text;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Compiler.Api;

/// <summary>The public API of an ontology: the GraphQL schema, whose field definitions carry what they mean.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ApiSchema
{
    private readonly Dictionary<ObjectType, byte[]> _typeNames = [];

    internal ApiSchema(Schema schema, GraphOntology ontology)
    {
        Schema = schema;
        Ontology = ontology;
        Nodes = Array.ConvertAll(ontology.NodeTypes, type => schema.FindType<ObjectType>(type.Name)!);
        Relationships = Array.ConvertAll(ontology.RelationshipTypes, type => schema.FindType<ObjectType>(type.Name)!);
        Records = Array.ConvertAll(ontology.RecordTypes, type => schema.FindType<ObjectType>(type.Name)!);
        foreach (NamedType type in schema.Types)
        {
            if (type is ObjectType named)
                _typeNames.Add(named, Encoding.UTF8.GetBytes($"\"{named.Name}\""));
        }
    }

    /// <summary>The schema that is served.</summary>
    public Schema Schema { get; }

    /// <summary>The ontology it was derived from.</summary>
    public GraphOntology Ontology { get; }

    /// <summary>The object types by ordinal of the node type.</summary>
    internal ObjectType[] Nodes { get; }

    /// <summary>The object types by ordinal of the relationship type.</summary>
    internal ObjectType[] Relationships { get; }

    /// <summary>The object types by ordinal of the record type.</summary>
    internal ObjectType[] Records { get; }

    /// <summary>Derives the API of an ontology.</summary>
    /// <param name="ontology">The ontology.</param>
    /// <returns>The API.</returns>
    /// <exception cref="SchemaException">Names of the ontology clash with names that the API adds (a type named <c>PageInfo</c>).</exception>
    public static ApiSchema From(GraphOntology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        return new ApiSchema(new ApiSchemaBuilder(ontology).Build(), ontology);
    }

    /// <summary>The schema as SDL, in a stable order.</summary>
    public string Print() => SchemaPrinter.Print(Schema);

    /// <summary>The type's name as JSON, for <c>__typename</c>.</summary>
    internal byte[] TypeNameLiteral(ObjectType type) => _typeNames[type];
}
