using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Objects with <c>@record</c> become record types, in the order of the files.</summary>
internal static class ReadRecords
{
    public static void Into(Draft draft, NodeSet allNodes)
    {
        var owners = new List<(RecordType Type, DirectiveArguments Arguments, DirectiveArguments.Item[] Items)>();
        foreach (Draft.Definition definition in draft.All)
        {
            if (definition.Node is not ObjectTypeDefinitionNode node || node.FindDirective("record") is not { } directive)
                continue;
            var arguments = new DirectiveArguments(draft, definition.Document, directive);
            DirectiveArguments.Item[] items = arguments.RequiredTexts("owners");
            string? field = arguments.RequiredFieldName("as"), table = ReadTable(arguments), id = arguments.IdPrefix();
            arguments.RefuseOthers();
            string[] nodes = [.. items.Select(item => item.Text).Where(name => draft.FindSet(name) is not null)];
            var type = new RecordType
            {
                Name = node.Name,
                Description = node.Description?.Value,
                Ordinal = draft.RecordTypes.Count,
                Properties = [.. ReadProperties.Read(draft, definition.Document, node.Fields, null)],
                Table = table ?? Naming.Kebab(node.Name),
                Field = field ?? "",
                Owners = nodes,
                OwnerNodes = nodes.Length == 0 ? new NodeSet(allNodes.Name, [], draft.NodeTypes.Count) : draft.FindSet(nodes, allNodes)!,
                OwnedByRelationships = Array.Exists(items, item => item.Text == ReadRelationships.All),
                IdPrefix = id,
            };
            draft.RecordTypes.Add(node.Name, type);
            owners.Add((type, arguments, items));
        }

        foreach ((RecordType type, DirectiveArguments arguments, DirectiveArguments.Item[] items) in owners)
            type.OwnerRecords = [.. ReadOwnerRecords(draft, type, arguments, items)];
        foreach ((RecordType type, DirectiveArguments arguments, _) in owners.Where(owner => Owns(owner.Type, owner.Type, [])))
            arguments.Fault(arguments.StartOf("owners"), $"{type.Name} is owned by a record that it owns itself; let one of them be owned by nodes only");
    }

    private static IEnumerable<RecordType> ReadOwnerRecords(Draft draft, RecordType type, DirectiveArguments arguments, DirectiveArguments.Item[] items)
    {
        foreach ((string name, int start) in items)
        {
            if (name == ReadRelationships.All || draft.FindSet(name) is not null)
                continue;
            if (!draft.RecordTypes.TryGetValue(name, out RecordType? owner))
                arguments.Fault(start, $"'owners' names {name}, which is no node type, interface or record type, and not {ReadRelationships.All}");
            else if (owner == type)
                arguments.Fault(start, $"{name} owns itself; remove it from 'owners'");
            else if (owner.IdPrefix is null)
                arguments.Fault(start, $"'owners' names {name}, whose records have no ids; give it 'id' in its @record");
            else
                yield return owner;
        }
    }

    private static string? ReadTable(DirectiveArguments arguments)
    {
        string? table = arguments.RequiredText("table");
        if (table is not null && !Array.TrueForAll(table.Split('/'), Naming.IsKebab))
            arguments.Fault(arguments.StartOf("table"), $"'table' of @record is '{table}', which is no path below a seed folder; write lower-case letters, digits and hyphens, with / between folders");
        return table;
    }

    private static bool Owns(RecordType type, RecordType start, HashSet<RecordType> met) =>
        Array.Exists(type.OwnerRecords, owner => owner == start || (met.Add(owner) && Owns(owner, start, met)));
}
