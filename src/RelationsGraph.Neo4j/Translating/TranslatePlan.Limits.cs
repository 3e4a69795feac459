using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>
/// Limits of the store. A statement reads one more than a limit, so that it is seen when there are too many; that number is a parameter, so texts do not depend on
/// settings.
/// </content>
internal sealed partial class TranslatePlan
{
    private CypherExpression MostRows => _parameters.Add("mostRows", new FixedNumber(_limits.MaxAggregatedRows + 1L));

    private CypherExpression MostGroups => _parameters.Add("mostGroups", new FixedNumber(_limits.MaxGroups + 1L));

    private CypherExpression MostWays => _parameters.Add("mostWays", new FixedNumber(_limits.MaxWays + 1L));

    /// <summary>Whether all of some numbers are within a limit.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="most">One more than the limit.</param>
    private static CypherExpression AreWithin(IEnumerable<CypherExpression> numbers, CypherExpression most) =>
        CypherExpression.And([.. numbers.Select(number => CypherExpression.Binary(number, "<", most))]);
}
