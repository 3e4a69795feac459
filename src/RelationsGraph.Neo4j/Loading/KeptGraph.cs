using RelationsGraph.Model.Data;
using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>
/// A graph as the database keeps it: its elements with what is found out of the whole graph for each. Tables come in the order in which they are loaded:
/// nodes, since relationships join them, then relationships, then records.
/// </summary>
internal static class KeptGraph
{
    /// <summary>Prepares a graph.</summary>
    /// <param name="tables">The graph.</param>
    /// <exception cref="InvalidDataException">The tables break what <see cref="GraphTables"/> promises; the message says where.</exception>
    public static KeptElements[] Of(GraphTables tables)
    {
        var numbers = new ElementNumbers(tables);
        string?[][]? names = DisplayNames.Find(tables, numbers.Nodes, numbers.FindNode);
        var terms = new FindTerms(tables, numbers);
        (string?[] nameTerms, string?[] textTerms) = (terms.Names, terms.Texts);
        AttestedSpan[] attested = new FindAttestations(tables, numbers).Find();
        return [.. tables.Nodes.Select(Prepare), .. tables.Relationships.Select(Prepare), .. tables.Records.Select(Prepare)];

        KeptElements Prepare(ElementTable table)
        {
            int first = numbers.FirstOf(table);
            List<KeptColumn> columns = [.. table.Columns.Select(column => KeptColumn.For(column, tables.Ontology.Languages))];
            columns.Add(new KeptHappenings(table));
            columns.Add(new KeptAttestations(attested, first));
            if (table is NodeTable)
                columns.Add(new KeptTerms(nameTerms, textTerms, first));
            if (table is NodeTable && names is not null)
                columns.Add(new KeptDisplayNames(tables.Ontology.Languages, names, first));
            return new KeptElements(table, [.. columns]);
        }
    }
}
