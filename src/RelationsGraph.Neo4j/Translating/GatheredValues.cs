using RelationsGraph.Neo4j.Cypher;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>
/// What is read of the rows of groups, and what is gathered of each group: each thing once, however many fields ask for it. Rows are read in a WITH before
/// the one that gathers, because the database allows no subquery within an aggregating function.
/// </summary>
/// <param name="depth">Tells its variables from those around it.</param>
/// <remarks>Not thread-safe.</remarks>
internal sealed class GatheredValues(int depth)
{
    private readonly List<Projected> _values = [];
    private readonly List<Projected> _aggregates = [];

    /// <summary>What is read of each row.</summary>
    public IReadOnlyList<Projected> Values => _values;

    /// <summary>What is gathered of each group: at least how many rows it has, since without an aggregating function there are no groups.</summary>
    public IReadOnlyList<Projected> Aggregates
    {
        get
        {
            if (_aggregates.Count == 0)
                Aggregate("count", new Word("*"));
            return _aggregates;
        }
    }

    /// <summary>Whether the order of the rows matters for what is gathered.</summary>
    public bool NeedsOrder { get; set; }

    /// <summary>The variable of a value of each row.</summary>
    public Variable Value(CypherExpression value) => Find(_values, value, "v");

    /// <summary>The variable of something gathered.</summary>
    /// <param name="function">An aggregating function.</param>
    /// <param name="argument">What it is applied to.</param>
    public Variable Aggregate(string function, CypherExpression argument) => Find(_aggregates, CypherExpression.Call(function, argument), "a");

    /// <summary>The variable of something gathered of different values.</summary>
    public Variable Distinct(string function, CypherExpression argument) =>
        Find(_aggregates, new DistinctCall(function, argument), "a");

    private Variable Find(List<Projected> list, CypherExpression value, string letter)
    {
        string text = value.ToString();
        int place = list.FindIndex(item => item.Value.ToString() == text);
        if (place < 0)
        {
            place = list.Count;
            list.Add(new Projected(value, new Variable($"{letter}{depth}_{place}")));
        }

        return list[place].Name!;
    }
}
