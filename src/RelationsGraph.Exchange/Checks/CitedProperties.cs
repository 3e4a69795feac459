using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Wording;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>A citation of one property names a property of its owner, or the field of records the owner can have (<c>names</c>).</summary>
internal static class CitedProperties
{
    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Citations is not { Property: { } property } citations)
            return;
        SeedTable table = graph.Records[citations.Type.Ordinal];
        List<string?> names = ((TextColumn)table.Data.Columns[property.Ordinal]).Values;
        for (int row = 0; row < table.Data.Count; row++)
        {
            if (table.From[row] < 0 || names[row] is not { } name)
                continue;
            ElementType owner = graph.Index.Table(table.From[row]).Type;
            if (owner.FindProperty(name) is not null || IsRecordField(graph.Ontology, owner, name))
                continue;
            List<string> known = [.. owner.Properties.Select(known => known.Name), .. RecordFields(graph.Ontology, owner)];
            graph.Faults.Add(table.Fault(row, property, $"{owner} has no '{name}'; "
                + $"expected an empty cell, {Listing.OneOf(known)}{Nearest.Question(name, known)}"));
        }
    }

    private static bool IsRecordField(GraphOntology ontology, ElementType owner, string name) =>
        Array.Exists(ontology.RecordTypes, record => record.Field == name && RecordOwners.MayOwn(record, owner));

    private static IEnumerable<string> RecordFields(GraphOntology ontology, ElementType owner) =>
        ontology.RecordTypes.Where(record => RecordOwners.MayOwn(record, owner)).Select(record => record.Field);
}
