using RelationsGraph.Exchange.Faults;
using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Values;
using RelationsGraph.Exchange.Wording;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Tables;

/// <summary>All tables of a seed while it is checked.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class SeedGraph
{
    // A search for the nearest id looks at every id; a seed that is wrong throughout must not buy more than this many.
    private const int MaxSearches = 200;

    private readonly Dictionary<string, string> _questions = new(StringComparer.Ordinal);

    public SeedGraph(GraphTables tables, FaultList faults)
    {
        Tables = tables;
        Faults = faults;
        Nodes = Array.ConvertAll(tables.Nodes, table => new SeedTable(table));
        Relationships = Array.ConvertAll(tables.Relationships, table => new SeedTable(table));
        Records = Array.ConvertAll(tables.Records, table => new SeedTable(table));
        Roles = RecordRoles.Of(tables.Ontology);
        All = [.. Nodes, .. Relationships, .. Records];
    }

    /// <summary>What a store will get.</summary>
    public GraphTables Tables { get; }

    /// <summary>The ontology.</summary>
    public GraphOntology Ontology => Tables.Ontology;

    /// <summary>Takes what is wrong.</summary>
    public FaultList Faults { get; }

    /// <summary>By ordinal of the node type.</summary>
    public SeedTable[] Nodes { get; }

    /// <summary>By ordinal of the relationship type.</summary>
    public SeedTable[] Relationships { get; }

    /// <summary>By ordinal of the record type.</summary>
    public SeedTable[] Records { get; }

    /// <summary>All tables: nodes, relationships, records.</summary>
    public SeedTable[] All { get; }

    /// <summary>What stands beside the tables.</summary>
    public SeedLists Lists { get; } = new();

    /// <summary>The record types whose content rules look at.</summary>
    public RecordRoles Roles { get; }

    /// <summary>The rows by id.</summary>
    public ElementIndex Index { get; } = new();

    /// <summary>Whether an id that is not found may stand in rows that could not be read, so that it is not a fault of its own.</summary>
    public bool MayExist(string id)
    {
        ReadOnlySpan<char> prefix = IdText.Prefix(id);
        foreach (SeedTable table in All)
        {
            if (!table.IsWhole && prefix.SequenceEqual(table.IdPrefix))
                return true;
        }

        return false;
    }

    /// <summary>What is wrong with a reference to a node; null when nothing is. Asked after all ids are in the index.</summary>
    public string? WrongReference(NodeSet target, string id)
    {
        int number = Index.Find(id);
        if (number < 0)
            return MayExist(id) ? null : $"'{id}' is not in the seed; expected the id of {target}{QuestionFor(id)}";
        ElementType type = Index.Table(number).Type;
        return type is NodeType node && target.Contains(node.Ordinal) ? null : $"'{id}' is of type {type}; expected the id of {target}";
    }

    /// <summary>"Did you mean" for an id that is not there: the nearest id, if possible of the same type.</summary>
    public string QuestionFor(string id)
    {
        if (_questions.TryGetValue(id, out string? question))
            return question;
        if (_questions.Count == MaxSearches)
            return "";
        string prefix = IdText.Prefix(id).ToString() + "/";
        question = Nearest.Question(id, Index.Ids.Where(other => other.StartsWith(prefix, StringComparison.Ordinal)));
        if (question.Length == 0)
            question = Nearest.Question(id, Index.Ids);
        _questions.Add(id, question);
        return question;
    }
}
