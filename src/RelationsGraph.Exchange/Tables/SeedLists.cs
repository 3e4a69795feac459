namespace RelationsGraph.Exchange.Tables;

/// <summary>The lists beside the tables of a seed. None of them has to be there.</summary>
internal sealed class SeedLists
{
    /// <summary>The rules by which figures compute.</summary>
    public SeedList Checks { get; } = new("checks.csv", "id", "kind", "of", "compares", "by", "tolerance", "note");

    /// <summary>Where a source itself prints what does not compute.</summary>
    public SeedList KnownDiscrepancies { get; } = new("known-discrepancies.csv", "check", "owner", "expected", "printed", "note");

    /// <summary>Lines of the sources in which no fact stands.</summary>
    public SeedList WithoutFacts { get; } = new("without-facts.csv", "document", "line", "item", "reason");

    /// <summary>All lists.</summary>
    public SeedList[] All => [Checks, KnownDiscrepancies, WithoutFacts];
}
