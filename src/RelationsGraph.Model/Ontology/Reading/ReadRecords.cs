using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Objects with <c>@record</c> become record types, in the order of the files.</summary>
internal static class ReadRecords
{
    public static void Into(Draft draft, NodeSet allNodes)
    {
        var owners = new List<(RecordType Type, DirectiveArguments Arguments)>();
        foreach (Draft.Definition definition in draft.All)
        {
            if (definition.Node is not ObjectTypeDefinitionNode node || node.FindDirective("record") is not { } directive)
                continue;
            var arguments = new DirectiveArguments(draft, definition.Document, directive);
            string[] names = arguments.RequiredTexts("owners");
            string? field = arguments.RequiredText("as"), table = arguments.RequiredText("table"), id = arguments.Text("id");
            arguments.RefuseOthers();
            string[] nodes = [.. names.Where(name => draft.FindSet(name) is not null)];
            var type = new RecordType
            {
                Name = node.Name,
                Description = node.Description?.Value,
                Ordinal = draft.RecordTypes.Count,
                Properties = [.. ReadProperties.Read(draft, definition.Document, node.Fields, null)],
                Table = table ?? "",
                Field = field ?? "",
                Owners = nodes,
                OwnerNodes = nodes.Length == 0 ? new NodeSet(allNodes.Name, [], draft.NodeTypes.Count) : draft.FindSet(nodes, allNodes)!,
                OwnedByRelationships = names.Contains(ReadRelationships.All),
                IdPrefix = id,
            };
            draft.RecordTypes.Add(node.Name, type);
            owners.Add((type, arguments));
        }

        foreach ((RecordType type, DirectiveArguments arguments) in owners)
            type.OwnerRecords = [.. ReadOwnerRecords(draft, type, arguments)];
    }

    private static IEnumerable<RecordType> ReadOwnerRecords(Draft draft, RecordType type, DirectiveArguments arguments)
    {
        foreach (string name in arguments.RequiredTexts("owners"))
        {
            if (name == ReadRelationships.All || type.Owners.Contains(name))
                continue;
            if (!draft.RecordTypes.TryGetValue(name, out RecordType? owner))
                arguments.Fault(arguments.Offset, $"'owners' names {name}, which is no node type, interface or record type, and not {ReadRelationships.All}");
            else if (owner.IdPrefix is null)
                arguments.Fault(arguments.Offset, $"'owners' names {name}, whose records have no ids; give it 'id' in its @record");
            else if (owner == type)
                arguments.Fault(arguments.Offset, $"{name} owns itself; remove it from 'owners'");
            else
                yield return owner;
        }
    }
}
