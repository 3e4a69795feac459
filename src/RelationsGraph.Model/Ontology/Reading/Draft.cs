using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>The ontology while it is read: definitions by name, what has been made of them so far, and the faults.</summary>
internal sealed class Draft
{
    private readonly Dictionary<string, Definition> _definitions = [];

    // A set, because a fault of an interface is met again at every type that implements it.
    private readonly HashSet<OntologyFault> _faults = [];

    /// <summary>A type definition and the file it stands in.</summary>
    /// <param name="Node">The definition.</param>
    /// <param name="Document">The file.</param>
    public sealed record Definition(TypeDefinitionNode Node, DocumentNode Document);

    /// <summary>All definitions, in the order of the files.</summary>
    public IEnumerable<Definition> All => _definitions.Values;

    public IReadOnlyList<OntologyFault> Faults =>
    [
        .. _faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)
            .ThenBy(fault => fault.Message, StringComparer.Ordinal),
    ];

    /// <summary>Whether there is a fault so far.</summary>
    public bool IsFaulty => _faults.Count > 0;

    public Dictionary<string, EnumDefinition> Enums { get; } = [];

    public Dictionary<string, NodeType> NodeTypes { get; } = [];

    public Dictionary<string, NodeInterface> Interfaces { get; } = [];

    public Dictionary<string, RelationshipType> RelationshipTypes { get; } = [];

    public Dictionary<string, RecordType> RecordTypes { get; } = [];

    public Definition? Find(string name) => _definitions.GetValueOrDefault(name);

    public void Add(TypeDefinitionNode node, DocumentNode document)
    {
        if (node.IsExtension)
            Fault(document, node.NameStart, $"'{node.Name}' is extended here; write its fields where it is defined");
        else if (!_definitions.TryAdd(node.Name, new Definition(node, document)))
            Fault(document, node.NameStart, $"'{node.Name}' is defined twice; give one of them another name");
    }

    public void Fault(DocumentNode document, int offset, string message)
    {
        SourceLocation location = document.Source!.GetLocation(offset);
        _faults.Add(new OntologyFault(document.Source.Name, location.Line, location.Column, message));
    }

    public void Fault(string file, string message) => _faults.Add(new OntologyFault(file, 1, 1, message));

    public void Fault(string file, GraphQLError error)
    {
        SourceLocation location = error.Locations.Length > 0 ? error.Locations[0] : new SourceLocation(1, 1);
        _faults.Add(new OntologyFault(file, location.Line, location.Column, error.Message));
    }

    /// <summary>The node types and interfaces that may stand where a set of nodes is named, for messages.</summary>
    public string KnownNodeNames() => string.Join(", ", NodeTypes.Keys.Concat(Interfaces.Keys).Order(StringComparer.Ordinal));

    /// <summary>The set a node type or an interface stands for; null when there is no such name.</summary>
    public NodeSet? FindSet(string name) =>
        NodeTypes.TryGetValue(name, out NodeType? type) ? type.Set : Interfaces.TryGetValue(name, out NodeInterface? common) ? common.Set : null;

    /// <summary>
    /// The set of several names, under the name of the nearest interface they have in common: the one with the fewest types, of several
    /// the first by name. Null when a name is unknown.
    /// </summary>
    public NodeSet? FindSet(IReadOnlyList<string> names, NodeSet allNodes)
    {
        if (names.Count == 1)
            return FindSet(names[0]);
        var types = new SortedDictionary<int, NodeType>();
        foreach (string name in names)
        {
            if (FindSet(name) is not { } set)
                return null;
            foreach (NodeType type in set.Types)
                types[type.Ordinal] = type;
        }

        NodeType[] members = [.. types.Values];
        var exact = new NodeSet(allNodes.Name, members, NodeTypes.Count);
        NodeInterface? nearest = Interfaces.Values
            .Where(candidate => candidate.Set.ContainsAll(exact))
            .OrderBy(candidate => candidate.Set.Types.Length).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return new NodeSet(nearest?.Name ?? allNodes.Name, members, NodeTypes.Count);
    }
}
