using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Wording;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>A claim is about a property of its owner or about a topic of the ontology.</summary>
internal static class ClaimProperties
{
    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Claims is not { } claims)
            return;
        SeedTable table = graph.Records[claims.Type.Ordinal];
        List<string?> names = ((TextColumn)table.Data.Columns[claims.Property.Ordinal]).Values;
        for (int row = 0; row < table.Data.Count; row++)
        {
            if (table.From[row] < 0 || names[row] is not { } name || graph.Ontology.ClaimTopics?.Find(name) >= 0)
                continue;
            ElementType owner = graph.Index.Table(table.From[row]).Type;
            if (owner.FindProperty(name) is not null)
                continue;
            IEnumerable<string> topics = graph.Ontology.ClaimTopics?.Values.Select(topic => topic.Name) ?? [];
            List<string> known = [.. owner.Properties.Select(property => property.Name), .. topics];
            graph.Faults.Add(table.Fault(row, claims.Property, $"{owner} has no '{name}', nor is it a topic; "
                + $"expected {Listing.OneOf(known)}{Nearest.Question(name, known)}"));
        }
    }
}
