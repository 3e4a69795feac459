namespace RelationsGraph.Embedded.Selecting;

/// <summary>One page of a connection.</summary>
/// <param name="Pairs">Where the pairs of its rows are in the scratch memory, if they were needed.</param>
/// <param name="Count">How many rows it has.</param>
/// <param name="Size">How many rows were asked for.</param>
/// <param name="Total">How many rows the connection has, if that was needed.</param>
/// <param name="Before">How many of them come before the page, if that was needed; else only whether there are any.</param>
/// <param name="After">How many come after it, if that was needed; else only whether there are any.</param>
internal readonly record struct OpenPage(int Pairs, int Count, int Size, int Total, int Before, int After);

/// <summary>What the parts of a connection need of its page.</summary>
[Flags]
internal enum PageNeeds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The rows.</summary>
    Rows = 1,

    /// <summary>Whether there are rows after it.</summary>
    HasNext = 2,

    /// <summary>Whether there are rows before it.</summary>
    HasPrevious = 4,

    /// <summary>How many rows there are in all.</summary>
    Total = 8,

    /// <summary>How many rows there are before and after it.</summary>
    Place = 16 | Rows | Total,
}
