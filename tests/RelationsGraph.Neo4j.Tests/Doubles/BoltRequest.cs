using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Tests.Doubles;

/// <summary>A request as the double received it.</summary>
/// <param name="Tag">What it is.</param>
/// <param name="Fields">Its fields, as <see cref="PackValue"/> reads them.</param>
internal sealed record BoltRequest(BoltMessage Tag, object?[] Fields)
{
    /// <summary>A field that is a map.</summary>
    public Dictionary<string, object?> Map(int field = 0) => (Dictionary<string, object?>)Fields[field]!;

    /// <summary>The text of a RUN.</summary>
    public string Text => (string)Fields[0]!;
}
