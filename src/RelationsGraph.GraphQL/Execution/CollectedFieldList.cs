using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>Collected fields in the order of their first selection, found by response name.</summary>
internal sealed class CollectedFieldList
{
    // Comparing a few strings costs less than hashing one.
    private const int LinearLimit = 12;

    private Dictionary<string, CollectedField>? _byName;

    internal List<CollectedField> Fields { get; } = [];

    internal void Add(FieldNode node, FieldDefinition definition)
    {
        string name = node.ResponseName;
        if (Find(name) is { } field)
        {
            field.Add(node);
            return;
        }

        field = new CollectedField(name, definition, node);
        Fields.Add(field);
        if (_byName is not null)
        {
            _byName.Add(name, field);
        }
        else if (Fields.Count > LinearLimit)
        {
            _byName = Fields.ToDictionary(f => f.ResponseName, StringComparer.Ordinal);
        }
    }

    private CollectedField? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.GetValueOrDefault(name);
        }

        foreach (CollectedField field in Fields)
        {
            if (field.ResponseName == name)
            {
                return field;
            }
        }

        return null;
    }
}
