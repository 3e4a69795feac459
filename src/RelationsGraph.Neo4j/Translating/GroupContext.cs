using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>The groups whose fields, order and conditions are being translated.</summary>
/// <param name="Rows">The rows that are grouped.</param>
/// <param name="Gathered">What is read of them and gathered of each group.</param>
/// <param name="Keys">What they are grouped by; empty where all rows are one group.</param>
/// <param name="KeyVariables">Where the keys of the group are.</param>
internal sealed record GroupContext(RowScope Rows, GatheredValues Gathered, GroupKey[] Keys, Variable[] KeyVariables)
{
    /// <summary>The source that was grouped.</summary>
    public ElementSource? Source { get; init; }

    /// <summary>Where the rows of the group are; null where nobody asks for them.</summary>
    public MemberLists? Members { get; init; }
}

/// <summary>The rows of a group as lists of equal length.</summary>
/// <param name="Rows">What the rows are.</param>
/// <param name="Nodes">The nodes.</param>
/// <param name="Relationships">The relationships; null where rows have none.</param>
/// <param name="Extras">The values of the source itself; null where rows have none.</param>
internal sealed record MemberLists(RowScope Rows, Variable Nodes, Variable? Relationships, Variable? Extras);
