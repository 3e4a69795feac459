using System.Text;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Search;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>Finds the terms of the texts that search reads, of each node: its own and those of its records that are not withdrawn.</summary>
internal sealed class FindTerms
{
    private readonly GraphTables _tables;
    private readonly ElementNumbers _numbers;
    private readonly SearchedText[][] _read;
    private readonly NameForms[] _forms;
    private readonly StringBuilder?[] _names;
    private readonly StringBuilder?[] _texts;

    /// <summary>Reads a graph.</summary>
    public FindTerms(GraphTables tables, ElementNumbers numbers)
    {
        NodeType[] types = tables.Ontology.NodeTypes;
        (_tables, _numbers) = (tables, numbers);
        _read = Array.ConvertAll(types, type => SearchedText.Of(tables.Ontology, type));
        _forms = Array.ConvertAll(types, type => new NameForms(type));
        (_names, _texts) = (new StringBuilder?[numbers.Nodes], new StringBuilder?[numbers.Nodes]);
        foreach (NodeTable table in tables.Nodes)
            ReadOwn(table);
        foreach (RecordTable table in tables.Records)
            ReadRecords(table);
    }

    /// <summary>The terms of names, by number of the node.</summary>
    public string?[] Names => Array.ConvertAll(_names, terms => terms?.ToString());

    /// <summary>The terms of the other texts, by number of the node.</summary>
    public string?[] Texts => Array.ConvertAll(_texts, terms => terms?.ToString());

    private void ReadOwn(NodeTable table)
    {
        int type = table.Type.Ordinal, first = _numbers.FirstOf(table);
        foreach (SearchedText read in _read[type].Where(read => read.Records is null))
        {
            for (int row = 0; row < table.Count; row++)
                Add(table, read, row, first + row, type);
        }
    }

    private void ReadRecords(RecordTable table)
    {
        for (int row = 0; row < table.Count; row++)
        {
            int node = _numbers.FindNode(table.Owners[row]);
            if (node < 0)
                continue;
            int type = _numbers.TypeOf(node);
            foreach (SearchedText read in _read[type])
            {
                if (read.Records == table.Type && !Array.Exists(read.Withdrawals, property => IsWithdrawn(table, property, row)))
                    Add(table, read, row, node, type);
            }
        }
    }

    private static bool IsWithdrawn(RecordTable table, PropertyDefinition property, int row) =>
        ((IntegerColumn)table.Columns[property.Ordinal]).Values[row] is { } ordinal && property.Enum!.Values[ordinal].IsWithdrawn;

    private void Add(ElementTable table, SearchedText read, int row, int node, int type)
    {
        if (table.Columns[read.Property.Ordinal] is LocalizedColumn localized)
        {
            foreach (List<string?> texts in localized.ByLanguage)
                Add(texts[row], read.Tier, node, type);
        }
        else
        {
            Add(((TextColumn)table.Columns[read.Property.Ordinal]).Values[row], read.Tier, node, type);
        }
    }

    private void Add(string? text, SearchTier tier, int node, int type)
    {
        if (text is null || SearchText.Compact(text) is not { Length: > 0 } compact)
            return;
        if (tier == SearchTier.Name)
            TermText.Append(_names[node] ??= new StringBuilder(), compact, _forms[type].Of(compact));
        else
            TermText.Append(_texts[node] ??= new StringBuilder(), compact, "");
    }
}
