using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Claims;

/// <summary>A claim about a property (not about a topic), found in the table of claims.</summary>
/// <param name="Owner">The number of the owner.</param>
/// <param name="Property">The property of the owner's type.</param>
/// <param name="Row">The row of the claim.</param>
/// <param name="Id">The id of the claim.</param>
/// <param name="Rank">The ordinal of its rank; 0 is the best.</param>
internal sealed record PropertyClaim(int Owner, PropertyDefinition Property, int Row, string Id, long Rank)
{
    /// <summary>Whether another claim is about the same property of the same owner.</summary>
    public bool IsRivalOf(PropertyClaim? other) => other is not null && other.Owner == Owner && other.Property == Property;
}
