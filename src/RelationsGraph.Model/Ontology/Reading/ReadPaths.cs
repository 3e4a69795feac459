using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Fields with <c>@path</c> become derived paths, once all types are known.</summary>
internal static class ReadPaths
{
    /// <summary>The type whose derived paths start from every node of a set.</summary>
    public const string Root = "Query";

    public static DerivedPath[] Into(Draft draft)
    {
        foreach (NodeInterface type in draft.Interfaces.Values)
            type.Paths = [.. Owned(draft, type.Name, type.Interfaces, type.Set)];
        foreach (NodeType type in draft.NodeTypes.Values)
            type.Paths = [.. Owned(draft, type.Name, type.Interfaces, type.Set)];
        return draft.Find(Root) is { Node: ObjectTypeDefinitionNode query } definition
            ? [.. ReadAll(draft, definition, query.Name, null)]
            : [];
    }

    private static IEnumerable<DerivedPath> Owned(Draft draft, string name, NodeInterface[] interfaces, NodeSet own) =>
        interfaces.Reverse().Select(type => (type.Name, type.Set)).Append((name, own))
            .SelectMany(owner => ReadAll(draft, draft.Find(owner.Item1)!, owner.Item1, owner.Item2));

    private static IEnumerable<DerivedPath> ReadAll(Draft draft, Draft.Definition definition, string owner, NodeSet? start)
    {
        foreach (FieldDefinitionNode field in ReadNodeTypes.FieldsOf(definition.Node))
        {
            if (ReadProperties.Find(field, "path") is not { } directive)
            {
                if (start is null)
                    draft.Fault(definition.Document, field.NameStart, $"'{owner}.{field.Name}' needs @path; {Root} holds nothing but derived paths");
                continue;
            }

            if (Read(draft, definition.Document, field, directive, owner, start) is { } path)
                yield return path;
        }
    }

    private static DerivedPath? Read(
        Draft draft, DocumentNode document, FieldDefinitionNode field, DirectiveNode directive, string owner, NodeSet? start)
    {
        var arguments = new DirectiveArguments(draft, document, directive);
        string? from = arguments.Text("start");
        NodeSet? first = start ?? (from is null ? null : draft.FindSet(from));
        if (start is not null && from is not null)
            arguments.Fault(directive.Start, $"'start' is for paths of {Root}; remove it");
        if (start is null && first is null)
            arguments.Fault(directive.Start, $"a path of {Root} needs 'start', a node type or interface; known are {draft.KnownNodeNames()}");
        (NodeSet? end, bool single) = ReadEnd(draft, document, field);
        ValueNode[] steps = arguments.Find("steps") is ListValueNode list ? list.Items : [];
        if (steps.Length == 0)
            arguments.Fault(directive.Start, "@path needs 'steps', a list of at least one step");
        int time = arguments.Number("time", 1, Math.Max(1, steps.Length), 0);
        arguments.RefuseOthers();
        if (first is null || end is null || steps.Length == 0)
            return null;
        PathStep[]? read = ReadPathSteps.Read(draft, document, steps, first, end);
        return read is null ? null : new DerivedPath
        {
            Name = field.Name,
            Description = field.Description?.Value,
            Owner = owner,
            Start = start is null ? first : null,
            Steps = read,
            End = end,
            IsSingle = single,
            TimeStep = time - 1,
        };
    }

    private static (NodeSet? End, bool IsSingle) ReadEnd(Draft draft, DocumentNode document, FieldDefinitionNode field)
    {
        TypeNode type = field.Type;
        bool single = true;
        while (type is not NamedTypeNode)
        {
            single &= type is not ListTypeNode;
            type = type is ListTypeNode list ? list.ElementType : ((NonNullTypeNode)type).NullableType;
        }

        string name = ((NamedTypeNode)type).Name;
        NodeSet? end = draft.FindSet(name);
        if (end is null)
            draft.Fault(document, type.Start, $"'{field.Name}' ends at {name}, which is no node type or interface; known are {draft.KnownNodeNames()}");
        if (single && field.Type is NonNullTypeNode)
            draft.Fault(document, field.Type.Start, $"'{field.Name}' is one node and may be none; remove the exclamation mark");
        return (end, single);
    }
}
