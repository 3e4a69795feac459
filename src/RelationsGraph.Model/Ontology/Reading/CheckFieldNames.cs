using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>
/// Every field of a served type has one origin: a property, a computed field, a derived path, a record list, or one end of a
/// relationship. Two origins for one name are a fault at the later one.
/// </summary>
internal sealed class CheckFieldNames
{
    private readonly Draft _draft;

    // What an interface or a relationship brings is met at many types; it is one mistake.
    private readonly HashSet<(DocumentNode Document, int Offset, string Field)> _reported = [];
    private readonly Dictionary<string, string> _origins = [];
    private string _type = "";

    private CheckFieldNames(Draft draft) => _draft = draft;

    public static void In(Draft draft)
    {
        var check = new CheckFieldNames(draft);
        foreach (NodeInterface type in draft.Interfaces.Values)
            check.Begin(type.Name, ReadNodeTypes.Owners(type.Name, type.Interfaces), ["id"], "every node");
        foreach (NodeType type in draft.NodeTypes.Values)
            check.CheckNodeType(type);
        foreach (RelationshipType type in draft.RelationshipTypes.Values)
        {
            check.Begin(type.Name, [type.Name], ["id", "from", "to", ValidTimeNames.Since, ValidTimeNames.Until], "every relationship");
            check.AddRecords(record => record.OwnedByRelationships);
        }

        foreach (RecordType type in draft.RecordTypes.Values)
        {
            check.Begin(type.Name, [type.Name], type.IdPrefix is null ? [] : ["id"], "every record with an id");
            check.AddRecords(record => record.OwnerRecords.Contains(type));
        }

        if (draft.Find(ReadPaths.Root) is { } query)
            check.Begin(query.Node.Name, [query.Node.Name], [], "");
    }

    private void CheckNodeType(NodeType type)
    {
        Begin(type.Name, ReadNodeTypes.Owners(type.Name, type.Interfaces), ["id"], "every node");
        AddRecords(record => record.OwnerNodes.Contains(type.Ordinal));
        foreach (RelationshipType relationship in _draft.RelationshipTypes.Values)
        {
            if (relationship.From.Nodes.Contains(type.Ordinal))
                Add(relationship.From.Field, relationship.Name, StartOf(relationship.Name, "relationship", "as"));
            if (relationship.To.Nodes.Contains(type.Ordinal))
                Add(relationship.To.Field, relationship.Name, StartOf(relationship.Name, "relationship", "inverse"));
        }
    }

    /// <summary>Begins a type with the fields that its kind has and those that its interfaces and itself declare.</summary>
    private void Begin(string name, IEnumerable<string> owners, string[] fields, string origin)
    {
        _type = name;
        _origins.Clear();
        foreach (string field in fields)
            _origins.Add(field, origin);
        foreach (string owner in owners)
        {
            foreach (FieldDefinitionNode field in ReadNodeTypes.FieldsOf(_draft.Find(owner)!.Node))
                Add(field.Name, owner, field.NameStart);
        }
    }

    private void AddRecords(Func<RecordType, bool> isOwned)
    {
        foreach (RecordType record in _draft.RecordTypes.Values.Where(isOwned))
            Add(record.Field, record.Name, StartOf(record.Name, "record", "as"));
    }

    private void Add(string field, string origin, int offset)
    {
        if (_origins.TryAdd(field, origin))
            return;
        DocumentNode document = _draft.Find(origin)!.Document;
        if (_reported.Add((document, offset, field)))
            _draft.Fault(document, offset, $"{_type} has a field '{field}' from {_origins[field]} already; give this one another name, or remove one");
    }

    private int StartOf(string type, string directive, string argument)
    {
        DirectiveNode node = _draft.Find(type)!.Node.FindDirective(directive)!;
        return Array.Find(node.Arguments, candidate => candidate.Name == argument)?.Value.Start ?? node.Start;
    }
}
