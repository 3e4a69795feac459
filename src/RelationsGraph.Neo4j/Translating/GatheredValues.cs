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
    private readonly List<Variable> _bounded = [];

    /// <summary>What is read of each row.</summary>
    public IReadOnlyList<Projected> Values => _values;

    /// <summary>What is gathered of each group.</summary>
    public IReadOnlyList<Projected> Aggregates => _aggregates;

    /// <summary>How many rows each group has, and how many rows lead from them to nodes that are counted: what is bounded, over all groups together.</summary>
    public IReadOnlyList<Variable> Bounded => _bounded;

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

    /// <summary>Bounds the sum of something gathered.</summary>
    public void Bound(Variable count)
    {
        if (!_bounded.Contains(count))
            _bounded.Add(count);
    }

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
