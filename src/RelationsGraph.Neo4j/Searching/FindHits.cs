using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Searching;

/// <summary>Finds the hits of a search: candidates come from the full-text index, and the law (<see cref="RankEntity"/>) ranks their own texts.</summary>
/// <param name="search">The source of the plan.</param>
/// <param name="statement">Gives of each candidate its id, the name of its type, the terms of its names and those of its other texts.</param>
/// <param name="types">All node types.</param>
internal sealed class FindHits(SearchNodes search, FindingStatement statement, NodeType[] types) : Finding
{
    private readonly NameForms[] _forms = Array.ConvertAll(types, type => new NameForms(type));

    /// <inheritdoc/>
    public override OpenFinding Open(PlanArguments arguments, FindingClock clock)
    {
        var query = SearchQuery.Read(arguments[search.Text].Text);
        return new OpenHits(statement, types, query, query is null ? [] : CandidateQueries.Of(query, _forms.Select(forms => forms.Of(query.Compact))), clock);
    }
}

/// <summary>The hits of a search.</summary>
internal sealed class OpenHits(FindingStatement statement, NodeType[] types, SearchQuery? query, List<string> queries, FindingClock clock) : OpenFinding
{
    /// <summary>The parameter that holds the queries.</summary>
    public const string Queries = "queries";

    private readonly RankEntity?[] _ranks = new RankEntity?[types.Length];
    private readonly List<(string Id, int Key)> _hits = [];
    private readonly List<string> _names = [];
    private readonly List<string> _texts = [];
    private bool _hasAsked;

    /// <inheritdoc/>
    public override bool AddTo(Round round)
    {
        if (_hasAsked || query is null)
            return false;
        _hasAsked = true;
        round.Add(this, 0, statement, 1);
        PackWriter writer = round.Writer;
        writer.WriteText(Queries);
        writer.WriteList(queries.Count);
        foreach (string candidates in queries)
            writer.WriteText(candidates);
        return true;
    }

    /// <inheritdoc/>
    public override void Record(int statement, ref PackReader fields)
    {
        clock.Step();
        string id = fields.ReadString(), name = fields.ReadString();
        int type = Array.FindIndex(types, type => type.Name == name);
        if (type < 0)
            throw new PackException("A type is expected that the ontology has not", 0);
        Read(ref fields, _names);
        Read(ref fields, _texts);
        if ((_ranks[type] ??= new RankEntity(query!, types[type])).Rank(_names, _texts) is { } hit)
            _hits.Add((id, hit.Key));
    }

    /// <summary>Writes the hits, each as its id and its key.</summary>
    public override void WriteFound(PackWriter writer)
    {
        writer.WriteList(_hits.Count);
        foreach ((string id, int key) in _hits)
        {
            writer.WriteList(2);
            writer.WriteText(id);
            writer.WriteInteger(key);
        }
    }

    private static void Read(ref PackReader fields, List<string> texts)
    {
        texts.Clear();
        if (!fields.TryReadNull())
            TermText.Read(fields.ReadString(), texts);
    }
}
