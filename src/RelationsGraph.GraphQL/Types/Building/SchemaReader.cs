using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Makes a schema from type system definitions and extensions (specification, section 3). Of applied directives
/// <c>@deprecated</c>, <c>@specifiedBy</c> and <c>@oneOf</c> mean something; others must be defined and are dropped.
/// </summary>
public static class SchemaReader
{
    /// <summary>The schema that a text defines; see <see cref="Read(DocumentNode, Func{string, IScalarCoercion}?)"/>.</summary>
    /// <exception cref="GraphQLException">The text is not a GraphQL document.</exception>
    /// <exception cref="SchemaException">The rules of section 3 are broken; it lists all problems.</exception>
    public static Schema Read(SourceText sdl, Func<string, IScalarCoercion>? scalars = null) =>
        Read(GraphQLParser.Parse(sdl, ParserLimits.Trusted), scalars);

    /// <summary>The schema that a document defines. Without a schema definition the roots are Query, Mutation and Subscription.</summary>
    /// <param name="document">Type system definitions only.</param>
    /// <param name="scalars">Gives the coercion for a custom scalar's name; without it they are unchecked.</param>
    /// <exception cref="SchemaException">The rules of section 3 are broken; it lists all problems.</exception>
    public static Schema Read(DocumentNode document, Func<string, IScalarCoercion>? scalars = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var builder = new SchemaBuilder();
        ReadAppliedDirectives.Check(document, builder.Problems);
        Prepare(document, scalars ?? (static _ => new UncheckedScalarCoercion()), builder);
        return builder.Build();
    }

    private static void Prepare(DocumentNode document, Func<string, IScalarCoercion> scalars, SchemaBuilder builder)
    {
        List<SchemaProblem> problems = builder.Problems;
        var extensions = new Dictionary<string, List<TypeDefinitionNode>>();
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is TypeDefinitionNode { IsExtension: true } extension)
            {
                if (!extensions.TryGetValue(extension.Name, out List<TypeDefinitionNode>? list))
                {
                    extensions.Add(extension.Name, list = []);
                }

                list.Add(extension);
            }
        }

        var schemas = new List<SchemaDefinitionNode>();
        foreach (DefinitionNode definition in document.Definitions)
        {
            switch (definition)
            {
                case SchemaDefinitionNode schema:
                    schemas.Add(schema);
                    break;
                case DirectiveDefinitionNode directive:
                    builder.Add(ReadTypeDefinitions.Directive(directive));
                    break;
                case TypeDefinitionNode { IsExtension: false } type:
                    extensions.Remove(type.Name, out List<TypeDefinitionNode>? more);
                    builder.Add(ReadTypeDefinitions.Type(type, more ?? [], scalars, problems));
                    break;
                case ExecutableDefinitionNode:
                    problems.Add(new SchemaProblem("schema", "Operations and fragments do not belong into a schema."));
                    break;
            }
        }

        foreach (string name in extensions.Keys)
        {
            problems.Add(new SchemaProblem(name, "It is extended but not defined."));
        }

        ReadRoots(document, schemas, builder);
    }

    private static void ReadRoots(DocumentNode document, List<SchemaDefinitionNode> schemas, SchemaBuilder builder)
    {
        if (!schemas.Exists(s => !s.IsExtension))
        {
            builder.MutationType = Defined(document, "Mutation");
            builder.SubscriptionType = Defined(document, "Subscription");
        }
        else if (schemas.Count(s => !s.IsExtension) > 1)
        {
            builder.Problems.Add(new SchemaProblem("schema", "The schema is defined twice."));
        }

        var seen = new HashSet<OperationType>();
        foreach (SchemaDefinitionNode schema in schemas)
        {
            builder.Description = schema.Description?.Value ?? builder.Description;
            foreach (RootOperationTypeDefinitionNode root in schema.OperationTypes)
            {
                if (!seen.Add(root.Operation))
                {
                    builder.Problems.Add(new SchemaProblem("schema", $"The root type of {root.Operation.ToKeyword()} operations is given twice."));
                }

                _ = root.Operation switch
                {
                    OperationType.Query => builder.QueryType = root.Type.Name,
                    OperationType.Mutation => builder.MutationType = root.Type.Name,
                    _ => builder.SubscriptionType = root.Type.Name,
                };
            }
        }
    }

    private static string? Defined(DocumentNode document, string name) =>
        Array.Exists(document.Definitions, d => d is ObjectTypeDefinitionNode { IsExtension: false } type && type.Name == name) ? name : null;
}
