using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>The directives that stand on type system definitions: that they are known and in their place, and what the built-in ones say.</summary>
internal static class ReadAppliedDirectives
{
    internal static string? Deprecation(DirectiveNode[] directives) =>
        Array.Exists(directives, d => d.Name == BuiltInDirectives.Deprecated)
            ? Argument(directives, BuiltInDirectives.Deprecated, "reason") ?? DeprecatableDefinition.DefaultDeprecationReason
            : null;

    internal static string? Argument(DirectiveNode[] directives, string directive, string argument)
    {
        ArgumentNode? given = Array.Find(directives, d => d.Name == directive)?.Arguments.FirstOrDefault(a => a.Name == argument);
        return (given?.Value as StringValueNode)?.Value;
    }

    /// <summary>Reports directives that are neither built in nor defined in the document, or stand where they may not.</summary>
    internal static void Check(DocumentNode document, List<SchemaProblem> problems)
    {
        var known = new Dictionary<string, DirectiveDefinition>();
        foreach (DirectiveDefinition directive in BuiltInDirectives.Create())
        {
            known.Add(directive.Name, directive);
        }

        foreach (DirectiveDefinitionNode node in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            known.TryAdd(node.Name, new DirectiveDefinition(node.Name, node.Locations) { IsRepeatable = node.IsRepeatable });
        }

        foreach ((string coordinate, DirectiveLocation location, DirectiveNode[] directives) in Places(document))
        {
            var seen = new HashSet<string>();
            foreach (DirectiveNode node in directives)
            {
                if (!known.TryGetValue(node.Name, out DirectiveDefinition? directive))
                {
                    problems.Add(new SchemaProblem(coordinate, $"The directive '@{node.Name}' is not defined.{Suggestions.For(node.Name, known.Keys)}"));
                }
                else if (!directive.IsAllowedAt(location))
                {
                    problems.Add(new SchemaProblem(coordinate, $"The directive '@{node.Name}' cannot stand on {location.ToName()}."));
                }
                else if (!directive.IsRepeatable && !seen.Add(node.Name))
                {
                    problems.Add(new SchemaProblem(coordinate, $"The directive '@{node.Name}' is given twice."));
                }
            }
        }
    }

    private static IEnumerable<(string Coordinate, DirectiveLocation Location, DirectiveNode[] Directives)> Places(DocumentNode document)
    {
        foreach (DefinitionNode definition in document.Definitions)
        {
            switch (definition)
            {
                case SchemaDefinitionNode:
                    yield return ("schema", DirectiveLocation.Schema, definition.Directives);
                    break;
                case ScalarTypeDefinitionNode type:
                    yield return (type.Name, DirectiveLocation.Scalar, type.Directives);
                    break;
                case UnionTypeDefinitionNode type:
                    yield return (type.Name, DirectiveLocation.Union, type.Directives);
                    break;
                case ObjectTypeDefinitionNode type:
                    yield return (type.Name, DirectiveLocation.Object, type.Directives);
                    break;
                case InterfaceTypeDefinitionNode type:
                    yield return (type.Name, DirectiveLocation.Interface, type.Directives);
                    break;
                case EnumTypeDefinitionNode type:
                    yield return (type.Name, DirectiveLocation.Enum, type.Directives);
                    break;
                case InputObjectTypeDefinitionNode type:
                    yield return (type.Name, DirectiveLocation.InputObject, type.Directives);
                    break;
            }

            foreach ((string, DirectiveLocation, DirectiveNode[]) place in Members(definition))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<(string Coordinate, DirectiveLocation Location, DirectiveNode[] Directives)> Members(DefinitionNode definition)
    {
        FieldDefinitionNode[] fields = (definition as ObjectTypeDefinitionNode)?.Fields ?? (definition as InterfaceTypeDefinitionNode)?.Fields ?? [];
        string owner = (definition as TypeDefinitionNode)?.Name ?? "";
        foreach (FieldDefinitionNode field in fields)
        {
            yield return ($"{owner}.{field.Name}", DirectiveLocation.FieldDefinition, field.Directives);
            foreach (InputValueDefinitionNode argument in field.Arguments)
            {
                yield return ($"{owner}.{field.Name}({argument.Name}:)", DirectiveLocation.ArgumentDefinition, argument.Directives);
            }
        }

        foreach (InputValueDefinitionNode field in (definition as InputObjectTypeDefinitionNode)?.Fields ?? [])
        {
            yield return ($"{owner}.{field.Name}", DirectiveLocation.InputFieldDefinition, field.Directives);
        }

        foreach (EnumValueDefinitionNode value in (definition as EnumTypeDefinitionNode)?.Values ?? [])
        {
            yield return ($"{owner}.{value.Name}", DirectiveLocation.EnumValue, value.Directives);
        }

        if (definition is DirectiveDefinitionNode directive)
        {
            foreach (InputValueDefinitionNode argument in directive.Arguments)
            {
                yield return ($"@{directive.Name}({argument.Name}:)", DirectiveLocation.ArgumentDefinition, argument.Directives);
            }
        }
    }
}
