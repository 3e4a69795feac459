using RelationsGraph.Model.Plan;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>What the parts of a connection need to be read.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Cursors">The cursors of rows, for what is said of the page.</param>
/// <param name="HasNext">Whether there are rows behind it.</param>
/// <param name="HasPrevious">Whether there are rows before it.</param>
/// <param name="Total">How many rows there are in all.</param>
/// <param name="Place">How many there are before and behind it.</param>
internal sealed record ConnectionNeeds(bool Rows, bool Cursors, bool HasNext, bool HasPrevious, bool Total, bool Place)
{
    /// <summary>The needs of parts.</summary>
    public static ConnectionNeeds Of(ShapeField[] parts)
    {
        ShapeField[] facts = [.. parts.OfType<PageInfoObject>().SelectMany(info => info.Fields)];
        bool place = facts.Any(fact => fact is RelativeCursorsField);
        bool cursors = place || facts.Any(fact => fact is PageInfoField { Fact: PageFact.StartCursor or PageFact.EndCursor });
        return new ConnectionNeeds(
            cursors || parts.Any(part => part is NodesField or EdgesField),
            cursors,
            facts.Any(fact => fact is PageInfoField { Fact: PageFact.HasNextPage }),
            facts.Any(fact => fact is PageInfoField { Fact: PageFact.HasPreviousPage }),
            place || parts.Any(part => part is TotalCountField),
            place);
    }

    /// <summary>Whether one row more than the page must be looked for.</summary>
    public bool More(PageRequest page) => Place || (page.Last is null ? HasNext : HasPrevious);
}
