namespace RelationsGraph.Model.Search;

/// <summary>
/// How well an entity matches a search, best first; the rank is the value. It follows from the entity's own names and texts alone, so it is the same
/// on every store and does not change when other entities do.
/// </summary>
public enum SearchMatch
{
    /// <summary>A name is the text asked for. Words for the kind of thing may be there or not on either side (<see cref="NameForms"/>).</summary>
    ExactName = 1,

    /// <summary>A name begins with the text asked for.</summary>
    NamePrefix = 2,

    /// <summary>One name holds every word.</summary>
    NameWords = 3,

    /// <summary>The names and texts of the entity together hold every word.</summary>
    TextWords = 4,

    /// <summary>One name holds every word but one, and for that a word that differs by one typing mistake (<see cref="OneTypo"/>).</summary>
    Typo = 5,
}
