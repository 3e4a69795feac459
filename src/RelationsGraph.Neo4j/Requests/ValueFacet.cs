using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Requests;

/// <summary>In which of its forms a value is read.</summary>
internal enum ValueFacet
{
    /// <summary>As it is kept for readers.</summary>
    Plain,

    /// <summary>As it is ordered and compared by order: texts escaped (<see cref="OrderedText"/>).</summary>
    Ordered,

    /// <summary>Texts blind to case, width, kana and accents.</summary>
    Folded,

    /// <summary>Of dates the first day they may mean.</summary>
    Earliest,

    /// <summary>Of dates the last day they may mean.</summary>
    Latest,
}
