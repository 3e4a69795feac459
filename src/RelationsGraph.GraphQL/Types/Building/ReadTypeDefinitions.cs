using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>Type system syntax as definitions; a type and its extensions become one.</summary>
internal static class ReadTypeDefinitions
{
    internal static NamedType Type(
        TypeDefinitionNode node, List<TypeDefinitionNode> extensions, Func<string, IScalarCoercion> scalars, List<SchemaProblem> problems)
    {
        foreach (TypeDefinitionNode extension in extensions)
        {
            if (extension.GetType() != node.GetType())
            {
                problems.Add(new SchemaProblem(node.Name, "It is extended as another kind of type than it is defined."));
            }
        }

        DirectiveNode[] directives = [.. node.Directives, .. extensions.SelectMany(e => e.Directives)];
        return node switch
        {
            ScalarTypeDefinitionNode => new ScalarType(node.Name, scalars(node.Name))
            {
                Description = node.Description?.Value,
                SpecifiedByUrl = ReadAppliedDirectives.Argument(directives, BuiltInDirectives.SpecifiedBy, "url"),
            },
            ObjectTypeDefinitionNode type => new ObjectType(node.Name)
            {
                Description = node.Description?.Value,
                InterfaceNames = Names(Merge(type, extensions, t => t.Interfaces)),
                Fields = Fields(Merge(type, extensions, t => t.Fields)),
            },
            InterfaceTypeDefinitionNode type => new InterfaceType(node.Name)
            {
                Description = node.Description?.Value,
                InterfaceNames = Names(Merge(type, extensions, t => t.Interfaces)),
                Fields = Fields(Merge(type, extensions, t => t.Fields)),
            },
            UnionTypeDefinitionNode type => new UnionType(node.Name)
            {
                Description = node.Description?.Value,
                MemberNames = Names(Merge(type, extensions, t => t.Types)),
            },
            EnumTypeDefinitionNode type => new EnumType(node.Name)
            {
                Description = node.Description?.Value,
                Values = [.. Merge(type, extensions, t => t.Values).Select(EnumValue)],
            },
            InputObjectTypeDefinitionNode type => new InputObjectType(node.Name)
            {
                Description = node.Description?.Value,
                IsOneOf = Array.Exists(directives, d => d.Name == BuiltInDirectives.OneOf),
                Fields = [.. Merge(type, extensions, t => t.Fields).Select(InputField)],
            },
            _ => throw new ArgumentException($"A type definition is expected, not {node.Kind}.", nameof(node)),
        };
    }

    internal static DirectiveDefinition Directive(DirectiveDefinitionNode node) => new(node.Name, node.Locations)
    {
        Description = node.Description?.Value,
        IsRepeatable = node.IsRepeatable,
        Arguments = [.. node.Arguments.Select(Argument)],
    };

    private static IEnumerable<TMember> Merge<TNode, TMember>(TNode type, List<TypeDefinitionNode> extensions, Func<TNode, TMember[]> members)
        where TNode : TypeDefinitionNode => members(type).Concat(extensions.OfType<TNode>().SelectMany(members));

    private static string[] Names(IEnumerable<NamedTypeNode> nodes) => [.. nodes.Select(n => n.Name)];

    private static DefinitionList<FieldDefinition> Fields(IEnumerable<FieldDefinitionNode> nodes) => [.. nodes.Select(Field)];

    private static FieldDefinition Field(FieldDefinitionNode node) => new(node.Name, Reference(node.Type))
    {
        Description = node.Description?.Value,
        DeprecationReason = ReadAppliedDirectives.Deprecation(node.Directives),
        Arguments = [.. node.Arguments.Select(Argument)],
    };

    private static ArgumentDefinition Argument(InputValueDefinitionNode node) => new(node.Name, Reference(node.Type))
    {
        Description = node.Description?.Value,
        DefaultLiteral = node.DefaultValue,
        DeprecationReason = ReadAppliedDirectives.Deprecation(node.Directives),
    };

    private static InputFieldDefinition InputField(InputValueDefinitionNode node) => new(node.Name, Reference(node.Type))
    {
        Description = node.Description?.Value,
        DefaultLiteral = node.DefaultValue,
        DeprecationReason = ReadAppliedDirectives.Deprecation(node.Directives),
    };

    private static EnumValueDefinition EnumValue(EnumValueDefinitionNode node) => new(node.Name)
    {
        Description = node.Description?.Value,
        DeprecationReason = ReadAppliedDirectives.Deprecation(node.Directives),
    };

    private static TypeRef Reference(TypeNode node, int wrappings = 0)
    {
        if (wrappings > TypeRef.MaxWrappings)
        {
            throw new SchemaException([new SchemaProblem("schema", $"A type has more than {TypeRef.MaxWrappings} list and non-null wrappings.")]);
        }

        return node switch
        {
            NamedTypeNode named => TypeRef.Of(named.Name),
            ListTypeNode list => Reference(list.ElementType, wrappings + 1).List(),
            NonNullTypeNode nonNull => Reference(nonNull.NullableType, wrappings + 1).NonNull(),
            _ => throw new ArgumentException($"A type is expected, not {node.Kind}.", nameof(node)),
        };
    }
}
