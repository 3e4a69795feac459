using RelationsGraph.Compiler.Planning;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>A served type of nodes with what it says of them: a node type, an interface, or the interface of all nodes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Properties">Its properties, those of interfaces included.</param>
/// <param name="Computed">Its computed fields.</param>
/// <param name="Paths">Its derived paths.</param>
/// <param name="Owners">Its name and those of its interfaces.</param>
/// <param name="IsInterface">Whether its nodes can be of several types.</param>
internal sealed record AggregatedType(
    string Name, PropertyDefinition[] Properties, ComputedField[] Computed, DerivedPath[] Paths, HashSet<string> Owners, bool IsInterface)
{
    /// <summary>Whether rows are entries of a timeline, which have a kind and a date besides their node.</summary>
    public bool IsOfEntries { get; init; }


    /// <summary>The type that stands for a set of node types.</summary>
    public static AggregatedType Of(GraphOntology ontology, string name)
    {
        if (ontology.FindNodeType(name) is { } type)
            return new AggregatedType(name, type.Properties, type.Computed, type.Paths, [.. type.Interfaces.Select(owner => owner.Name), name], IsInterface: false);
        return ontology.FindInterface(name) is { } common
            ? new AggregatedType(name, common.Properties, common.Computed, common.Paths, [.. common.Interfaces.Select(owner => owner.Name), name], IsInterface: true)
            : new AggregatedType(name, [], [], [], [name], IsInterface: true);
    }

    /// <summary>The entries of a timeline, whose nodes are of a type.</summary>
    public static AggregatedType OfEntries(GraphOntology ontology, string name, string nodes) => Of(ontology, nodes) with { Name = name, IsOfEntries = true };

    /// <summary>What can be aggregated of its nodes: the id, single values that are no texts of several languages, numbers of series.</summary>
    public AggregatedValue[] Values() => IsOfEntries
        ? [.. new AggregatedValue[] { new AggregatedEntryKind(), new AggregatedEntryDate() }.Concat(OfNodes()).DistinctBy(value => value.Name)]
        : OfNodes();

    private AggregatedValue[] OfNodes() =>
    [
        new AggregatedId(),
        .. Properties.Where(IsPlain).Select(property => new AggregatedProperty(property)),
        .. Computed.Where(field => field.Series is not null).Select(field => new AggregatedSeries(field, field.Series!)),
    ];

    /// <summary>Of what there can be different ones: <see cref="Values"/>, and the nodes at the other ends of relationships and derived paths.</summary>
    public AggregatedValue[] Countable(GraphOntology ontology)
    {
        AggregatedValue[] values = Values();
        var names = new HashSet<string>(values.Select(value => value.Name));
        return [.. values, .. Related(ontology).Where(end => names.Add(end.Field)).Select(end => new AggregatedRelated(end.Field, end.Source))];
    }

    /// <summary>The fields that lead to related nodes: derived paths, then relationships.</summary>
    public IEnumerable<(string Field, NodeSet Nodes, ElementSource Source)> Related(GraphOntology ontology)
    {
        foreach (DerivedPath path in Paths)
            yield return (path.Name, path.End, new FollowPath(path));
        foreach (RelationshipType relationship in ontology.RelationshipTypes)
        {
            foreach (Direction direction in (Direction[])[Direction.Out, Direction.In])
            {
                RelationshipEnd start = relationship.Start(direction);
                if (Array.Exists(start.Owners, Owners.Contains))
                    yield return (start.Field, relationship.End(direction).Nodes, new Expand(relationship, direction));
            }
        }
    }

    /// <summary>Whether a property has one value that needs no language.</summary>
    public static bool IsPlain(PropertyDefinition property) => property is { IsList: false, Kind: not (PropertyKind.LocalizedText or PropertyKind.Reference) };
}
