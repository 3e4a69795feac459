using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Fields with <c>@path</c> become derived paths, once all types are known.</summary>
internal static class ReadPaths
{
    /// <summary>The type whose derived paths start from every node of a set.</summary>
    public const string Root = "Query";

    public static DerivedPath[] Into(Draft draft)
    {
        // Who implements an interface has its very paths, which start from every type of it.
        var declared = new Dictionary<string, DerivedPath[]>();
        foreach (NodeInterface type in draft.Interfaces.Values)
            declared.Add(type.Name, ReadAll(draft, draft.Find(type.Name)!, type.Name, type.Set));
        foreach (NodeType type in draft.NodeTypes.Values)
            declared.Add(type.Name, ReadAll(draft, draft.Find(type.Name)!, type.Name, type.Set));
        foreach (NodeInterface type in draft.Interfaces.Values)
            type.Paths = [.. ReadNodeTypes.Owners(type.Name, type.Interfaces).SelectMany(owner => declared[owner])];
        foreach (NodeType type in draft.NodeTypes.Values)
            type.Paths = [.. ReadNodeTypes.Owners(type.Name, type.Interfaces).SelectMany(owner => declared[owner])];
        return draft.Find(Root) is { Node: ObjectTypeDefinitionNode query } definition ? ReadAll(draft, definition, query.Name, null) : [];
    }

    private static DerivedPath[] ReadAll(Draft draft, Draft.Definition definition, string owner, NodeSet? start)
    {
        var paths = new List<DerivedPath>();
        foreach (FieldDefinitionNode field in ReadNodeTypes.FieldsOf(definition.Node))
        {
            if (ReadProperties.Find(field, "path") is { } directive)
            {
                if (Read(draft, definition.Document, field, directive, owner, start) is { } path)
                    paths.Add(path);
            }
            else if (start is null)
            {
                draft.Fault(definition.Document, field.NameStart, $"'{owner}.{field.Name}' needs @path; {Root} holds nothing but derived paths");
            }
        }

        return [.. paths];
    }

    private static DerivedPath? Read(
        Draft draft, DocumentNode document, FieldDefinitionNode field, DirectiveNode directive, string owner, NodeSet? start)
    {
        var arguments = new DirectiveArguments(draft, document, directive);
        string? from = arguments.Text("start");
        NodeSet? first = start ?? (from is null ? null : draft.FindSet(from));
        if (start is not null && from is not null)
            arguments.Fault(arguments.StartOf("start"), $"'start' is for paths of {Root}; remove it");
        if (first is null)
            arguments.Fault(arguments.StartOf("start"), $"a path of {Root} needs 'start', a node type or interface; known are {draft.KnownNodeNames()}");
        (NodeSet? end, bool single) = ReadEnd(draft, document, field);
        ValueNode? value = arguments.Find("steps");
        ValueNode[] steps = value is ListValueNode list ? list.Items : value is null ? [] : [value];
        if (steps.Length == 0)
            arguments.Fault(arguments.StartOf("steps"), "@path needs 'steps', a list of at least one step");
        int time = arguments.Number("time", 1, Math.Max(1, steps.Length), 0);
        arguments.RefuseOthers();
        if (steps.Length == 0 || ReadPathSteps.Read(draft, document, steps, first, end) is not { } read)
            return null;
        if (time > 0 && Array.Find(read[time - 1].Target.Types, type => !HasValidTime(type)) is { } timeless)
            arguments.Fault(arguments.StartOf("time"), $"step {time} can arrive at {timeless.Name}, which has no '{ValidTimeNames.Since}' and '{ValidTimeNames.Until}' of type EdtfDate; name another step, or none");
        return new DerivedPath
        {
            Name = field.Name,
            Description = field.Description?.Value,
            Owner = owner,
            Start = start is null ? first : null,
            Steps = read,
            End = end!,
            IsSingle = single,
            TimeStep = time - 1,
        };
    }

    private static bool HasValidTime(NodeType type) =>
        type.FindProperty(ValidTimeNames.Since) is { Kind: PropertyKind.EdtfDate } && type.FindProperty(ValidTimeNames.Until) is { Kind: PropertyKind.EdtfDate };

    private static (NodeSet? End, bool IsSingle) ReadEnd(Draft draft, DocumentNode document, FieldDefinitionNode field)
    {
        TypeNode type = field.Type;
        int lists = 0;
        while (type is not NamedTypeNode)
        {
            lists += type is ListTypeNode ? 1 : 0;
            type = type is ListTypeNode list ? list.ElementType : ((NonNullTypeNode)type).NullableType;
        }

        string name = ((NamedTypeNode)type).Name;
        NodeSet? end = draft.FindSet(name);
        if (end is null)
            draft.Fault(document, type.Start, $"'{field.Name}' ends at {name}, which is no node type or interface; known are {draft.KnownNodeNames()}");
        if (lists > 1)
            draft.Fault(document, field.Type.Start, $"'{field.Name}' is a list of lists; write [{name}!]! for a connection or {name} for a single node");
        if (lists == 0 && field.Type is NonNullTypeNode)
            draft.Fault(document, field.Type.Start, $"'{field.Name}' is one node and may be none; remove the exclamation mark");
        return (end, lists == 0);
    }
}
