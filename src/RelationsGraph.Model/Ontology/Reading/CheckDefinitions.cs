using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>What may stand at the top of a file: each definition means something, is marked as what it is, and has a name that can be served.</summary>
internal static class CheckDefinitions
{
    /// <summary>Names with a meaning of their own: all nodes and all relationships, in lists of owners and in the served schema.</summary>
    private static readonly string[] Reserved = [ReadNodeTypes.All, ReadRelationships.All];

    private static readonly string[] Roles = ["node", "relationship", "record"];

    public static void In(Draft draft)
    {
        foreach (Draft.Definition definition in draft.All)
        {
            CheckName(draft, definition);
            CheckFields(draft, definition);
            switch (definition.Node)
            {
                case ObjectTypeDefinitionNode node:
                    CheckObject(draft, definition, node);
                    break;
                case InterfaceTypeDefinitionNode node when node.FindDirective("node") is null:
                    Fault(draft, definition, $"interface '{node.Name}' is not marked; add @node with 'plural', the name of its root connection");
                    break;
                case ScalarTypeDefinitionNode node when !ReadProperties.IsScalar(node.Name):
                    Fault(draft, definition, $"the program knows no scalar {node.Name}; it knows {ReadProperties.KnownScalars()}");
                    break;
                case UnionTypeDefinitionNode node:
                    Fault(draft, definition, $"'{node.Name}' is a union; make it an interface with @node that its types implement");
                    break;
            }
        }
    }

    private static void CheckName(Draft draft, Draft.Definition definition)
    {
        string name = definition.Node.Name;
        if (Reserved.Contains(name))
            Fault(draft, definition, $"'{name}' is the name of all of them; give this one another name");
        else if (!Naming.IsTypeName(name))
            Fault(draft, definition, $"'{name}' cannot be the name of a type; write an upper-case letter, then letters and digits");
        if (name == ReadPaths.Root && definition.Node is not ObjectTypeDefinitionNode)
            Fault(draft, definition, $"'{name}' holds the derived paths that start nowhere; make it a type");
    }

    private static void CheckFields(Draft draft, Draft.Definition definition)
    {
        foreach (FieldDefinitionNode field in ReadNodeTypes.FieldsOf(definition.Node))
        {
            if (!Naming.IsFieldName(field.Name))
                draft.Fault(definition.Document, field.NameStart, $"'{field.Name}' cannot be the name of a field; write a lower-case letter, then letters and digits");
            if (field.Arguments.Length > 0)
                draft.Fault(definition.Document, field.Arguments[0].Start, $"'{field.Name}' has arguments; remove them, the program adds those that its kind needs");
        }
    }

    private static void CheckObject(Draft draft, Draft.Definition definition, ObjectTypeDefinitionNode node)
    {
        string[] roles = [.. Roles.Where(role => node.FindDirective(role) is not null)];
        if (node.Name == ReadPaths.Root)
        {
            if (roles.Length > 0)
                Fault(draft, definition, $"'{node.Name}' holds derived paths and nothing else; remove @{roles[0]}, or rename the type");
        }
        else if (roles.Length == 0)
        {
            Fault(draft, definition, $"type '{node.Name}' is not marked; add @node, @relationship or @record");
        }
        else if (roles.Length > 1)
        {
            Fault(draft, definition, $"type '{node.Name}' has @{string.Join(" and @", roles)}; keep one, since a type is a node, a relationship or a record");
        }

        if (node.Interfaces.Length > 0 && !roles.Contains("node"))
            draft.Fault(definition.Document, node.Interfaces[0].Start, $"'{node.Name}' is no node type, so it implements nothing; remove 'implements'");
    }

    private static void Fault(Draft draft, Draft.Definition definition, string message) =>
        draft.Fault(definition.Document, definition.Node.NameStart, message);
}
