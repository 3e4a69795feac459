namespace RelationsGraph.GraphQL.Types;

/// <summary>Schema coordinates (specification, section 3.14): how people and tools name one element of a schema.</summary>
internal static class Coordinate
{
    internal static string Of(NamedType type, Definition member) => $"{type.Name}.{member.Name}";

    internal static string Of(NamedType type, Definition field, Definition argument) => $"{type.Name}.{field.Name}({argument.Name}:)";

    internal static string Of(DirectiveDefinition directive) => $"@{directive.Name}";

    internal static string Of(DirectiveDefinition directive, Definition argument) => $"@{directive.Name}({argument.Name}:)";
}
