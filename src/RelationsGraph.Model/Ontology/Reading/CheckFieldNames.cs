using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>
/// Every field of a served type has one origin: a property, a computed field, a derived path, a record list, or one end of a
/// relationship. Two origins for one name are a fault at the later one.
/// </summary>
internal static class CheckFieldNames
{
    /// <summary>Fields that every node has.</summary>
    private static readonly string[] BuiltIn = ["id"];

    public static void In(Draft draft)
    {
        foreach (NodeType type in draft.NodeTypes.Values)
        {
            var origins = BuiltIn.ToDictionary(name => name, name => "every node");
            foreach (string name in type.Properties.Select(property => property.Name).Concat(type.Computed.Select(field => field.Name)))
                origins.TryAdd(name, type.Name);
            foreach (DerivedPath path in type.Paths)
                Claim(draft, origins, type, path.Name, path.Owner);
            foreach (RecordType record in draft.RecordTypes.Values.Where(record => record.OwnerNodes.Contains(type.Ordinal)))
                Claim(draft, origins, type, record.Field, record.Name);
            foreach (RelationshipType relationship in draft.RelationshipTypes.Values)
            {
                if (relationship.From.Nodes.Contains(type.Ordinal))
                    Claim(draft, origins, type, relationship.From.Field, relationship.Name);
                if (relationship.To.Nodes.Contains(type.Ordinal))
                    Claim(draft, origins, type, relationship.To.Field, relationship.Name);
            }
        }
    }

    private static void Claim(Draft draft, Dictionary<string, string> origins, NodeType type, string field, string origin)
    {
        if (origins.TryAdd(field, origin))
            return;
        Draft.Definition definition = draft.Find(origin)!;
        DirectiveNode? directive = definition.Node.FindDirective("relationship") ?? definition.Node.FindDirective("record");
        int offset = directive?.Start
            ?? Array.Find(ReadNodeTypes.FieldsOf(definition.Node), node => node.Name == field)?.NameStart ?? definition.Node.NameStart;
        draft.Fault(definition.Document, offset, $"{type.Name} has a field '{field}' from {origins[field]} already; give this one another name");
    }
}
