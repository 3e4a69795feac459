namespace RelationsGraph.Model.Ontology;

/// <summary>How records of a type say on which day their owner was there, because a source speaks of it then.</summary>
/// <param name="Day">The record's own date.</param>
/// <param name="Source">Where the date is found of a record that has none; null when it then attests nothing.</param>
public sealed record Attestation(PropertyDefinition Day, AttestationSource? Source);

/// <summary>The source of a record and how its date is found.</summary>
/// <param name="Reference">The record's property that refers to the source.</param>
/// <param name="Date">The name of the property with the source's date.</param>
/// <param name="Whole">
/// A source without a date has that of the first node, by id, that such a relationship leads to from it, and so on over 16 steps at most.
/// </param>
public sealed record AttestationSource(PropertyDefinition Reference, string Date, RelationshipType Whole);
