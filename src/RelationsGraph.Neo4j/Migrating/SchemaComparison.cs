using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>What a database has against what a graph of an ontology needs.</summary>
/// <param name="Missing">Wanted and not there, whatever its name; in the order in which they are made.</param>
/// <param name="Unwanted">Ours by name, and not wanted or not wanted so; in the order in which they are found.</param>
internal sealed record SchemaComparison(SchemaItem[] Missing, SchemaItem[] Unwanted)
{
    /// <summary>Compares.</summary>
    /// <param name="wanted">What should be there.</param>
    /// <param name="found">What is there.</param>
    public static SchemaComparison Of(IEnumerable<SchemaItem> wanted, IReadOnlyCollection<SchemaItem> found)
    {
        SchemaItem[] all = [.. wanted];
        SchemaItem[] unwanted =
        [
            .. found.Where(item => item.Name.StartsWith(SchemaItem.Prefix, StringComparison.Ordinal) && !Array.Exists(all, item.IsLike)),
        ];
        return new SchemaComparison([.. all.Where(item => !found.Any(item.IsLike))], unwanted);
    }

    /// <summary>Compares a whole database.</summary>
    public static SchemaComparison Of(GraphOntology ontology, FoundSchema found) => Of(WantedSchema.All(ontology), found.Items);
}
