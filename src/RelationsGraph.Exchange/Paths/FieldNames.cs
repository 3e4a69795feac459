using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Wording;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Paths;

/// <summary>Whether the names in a path are names of the ontology: a misspelt field would lead nowhere and never be missed.</summary>
internal sealed class FieldNames
{
    private readonly SeedGraph _graph;
    private readonly List<string> _fields = [];
    private readonly List<PropertyDefinition> _properties = [];

    public FieldNames(SeedGraph graph)
    {
        _graph = graph;
        foreach (RelationshipType type in graph.Ontology.RelationshipTypes)
        {
            _fields.Add(type.From.Field);
            _fields.Add(type.To.Field);
        }

        foreach (NodeType type in graph.Ontology.NodeTypes)
        {
            _fields.AddRange(type.Paths.Select(path => path.Name));
            _properties.AddRange(type.Properties);
        }
    }

    /// <summary>The nodes of a root connection; null when no type or interface has it.</summary>
    public static NodeSet? Connection(GraphOntology ontology, string plural) =>
        Array.Find(ontology.NodeTypes, type => type.Plural == plural)?.Set ?? Array.Find(ontology.Interfaces, type => type.Plural == plural)?.Set;

    /// <summary>What is wrong with the names in a path and what was expected; null when nothing is.</summary>
    public string? Check(FieldPath path)
    {
        foreach (string id in path.Ids)
        {
            if (_graph.WrongReference(_graph.Ontology.AllNodes, id) is { } wrong)
                return wrong;
        }

        for (int i = 0; i < path.Steps.Length; i++)
        {
            FieldStep step = path.Steps[i];
            bool isLast = i == path.Steps.Length - 1;
            string? wrong = path.IsRoot && i == 0 ? CheckRoot(step.Field) : CheckField(step.Field, isLast && step.Conditions.Length == 0);
            wrong ??= step.Conditions.Select(CheckCondition).FirstOrDefault(found => found is not null);
            if (wrong is not null)
                return wrong;
        }

        return null;
    }

    /// <summary>Whether a field is only ever a property.</summary>
    public bool IsProperty(string field) => !_fields.Contains(field) && _properties.Exists(property => property.Name == field);

    /// <summary>What is wrong with the name of a property of some node type and what was expected; null when nothing is.</summary>
    public string? CheckProperty(string name) =>
        _properties.Exists(property => property.Name == name)
            ? null
            : $"no type has a property '{name}'; expected the property of a type{Nearest.Question(name, PropertyNames())}";

    private string? CheckRoot(string field)
    {
        if (Connection(_graph.Ontology, field) is not null || Array.Exists(_graph.Ontology.RootPaths, path => path.Name == field))
            return null;
        IEnumerable<string> known = _graph.Ontology.NodeTypes.Select(type => type.Plural).Concat(_graph.Ontology.Interfaces.Select(type => type.Plural))
            .Concat(_graph.Ontology.RootPaths.Select(path => path.Name));
        return $"Query has no field '{field}'; expected one such as {_graph.Ontology.NodeTypes[0].Plural}{Nearest.Question(field, known)}";
    }

    private string? CheckField(string field, bool propertiesToo)
    {
        if (_fields.Contains(field) || (propertiesToo && IsProperty(field)))
            return null;
        return $"no type has a field '{field}'; expected the field of a relationship or of a derived path"
            + Nearest.Question(field, propertiesToo ? _fields.Concat(PropertyNames()) : _fields);
    }

    private string? CheckCondition(FieldCondition condition)
    {
        foreach (string field in condition.Fields.SkipLast(1))
        {
            if (CheckField(field, propertiesToo: false) is { } wrong)
                return wrong;
        }

        string name = condition.Fields[^1];
        if (CheckProperty(name) is { } unknown)
            return unknown;
        List<EnumDefinition> enums = [.. _properties.Where(property => property.Name == name && property.Enum is not null).Select(property => property.Enum!)];
        bool onlyEnums = _properties.TrueForAll(property => property.Name != name || property.Enum is not null);
        string? stranger = condition.Values.FirstOrDefault(value => onlyEnums && !enums.Exists(known => known.Find(value) >= 0));
        return stranger is null
            ? null
            : $"no '{name}' has the value '{stranger}'; expected one of its enum"
                + Nearest.Question(stranger, enums.SelectMany(known => known.Values).Select(value => value.Name));
    }

    private IEnumerable<string> PropertyNames() => _properties.Select(property => property.Name);
}
