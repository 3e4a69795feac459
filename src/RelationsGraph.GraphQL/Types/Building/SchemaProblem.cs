namespace RelationsGraph.GraphQL.Types;

/// <summary>One rule of the type system that a schema breaks.</summary>
/// <param name="Coordinate">Where, as a schema coordinate (specification, section 3.14), such as <c>City.name(lang:)</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record SchemaProblem(string Coordinate, string Message)
{
    /// <summary>Both parts, as in <c>City.name: ...</c>.</summary>
    public override string ToString() => $"{Coordinate}: {Message}";
}
