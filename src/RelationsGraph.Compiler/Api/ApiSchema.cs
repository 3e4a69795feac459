using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Compiler.Api;

/// <summary>The public API of an ontology: the GraphQL schema, whose field definitions carry what they mean.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ApiSchema
{
    private ApiSchema(Schema schema, GraphOntology ontology) => Types = new ServedTypes(schema, ontology);

    /// <summary>The schema that is served.</summary>
    public Schema Schema => Types.Schema;

    /// <summary>The ontology it was derived from.</summary>
    public GraphOntology Ontology => Types.Ontology;

    /// <summary>Which of its types stand for which of the ontology's.</summary>
    internal ServedTypes Types { get; }

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
}
