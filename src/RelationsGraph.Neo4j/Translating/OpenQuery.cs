using RelationsGraph.Neo4j.Cypher;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>The clauses of a query that is being made.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class OpenQuery
{
    private readonly List<CypherClause> _clauses = [];

    /// <summary>The clauses so far.</summary>
    public IReadOnlyList<CypherClause> Clauses => _clauses;

    /// <summary>Adds a clause.</summary>
    public OpenQuery Add(CypherClause clause)
    {
        _clauses.Add(clause);
        return this;
    }

    /// <summary>Keeps only rows that fulfil a predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="rows">The variables that go on.</param>
    public OpenQuery Filter(CypherExpression predicate, RowScope rows)
    {
        if (predicate == CypherExpression.True)
            return this;
        _clauses[^1] = _clauses[^1] switch
        {
            Match { IsOptional: false } match => match with { Where = And(match.Where, predicate) },
            With { Limit: null, Skip: null } with => with with { Where = And(with.Where, predicate) },
            _ => _clauses[^1],
        };
        if (_clauses[^1] is not (Match { IsOptional: false } or With { Limit: null, Skip: null }))
            _clauses.Add(new With([.. rows.Variables]) { Where = predicate });
        return this;
    }

    private static CypherExpression And(CypherExpression? left, CypherExpression right) =>
        left is null ? right : CypherExpression.And([left, right]);
}
