using System.Runtime.CompilerServices;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>Which texts of a node search reads: the properties that the ontology marks, its own and those of the records it owns.</summary>
/// <remarks>Immutable and thread-safe; the same for every snapshot of an ontology.</remarks>
internal sealed class SearchableTexts
{
    private static readonly ConditionalWeakTable<GraphOntology, SearchableTexts> OfOntologies = [];

    private readonly TextPlace[][] _byType;

    /// <summary>Those of an ontology.</summary>
    public static SearchableTexts Of(GraphOntology ontology) =>
        OfOntologies.GetValue(ontology, static added => new SearchableTexts(added, new ColumnLayout(added)));

    /// <summary>Finds them in an ontology. Names come before other texts, otherwise as the ontology lists them.</summary>
    private SearchableTexts(GraphOntology ontology, ColumnLayout layout) =>
        _byType = Array.ConvertAll(ontology.NodeTypes, type => Places(ontology, layout, type));

    /// <summary>The texts of a node type.</summary>
    public TextPlace[] Of(int nodeType) => _byType[nodeType];

    private static TextPlace[] Places(GraphOntology ontology, ColumnLayout layout, NodeType type) => Array.ConvertAll(
        SearchedText.Of(ontology, type), text => new TextPlace(
            text.Path,
            text.Property,
            layout.Slot((ElementType?)text.Records ?? type, text.Property),
            text.Records,
            text.Language is { } language ? layout.Slot(text.Records!, language) : -1,
            text.Kind is { } kind ? layout.Slot(text.Records!, kind) : -1,
            Array.ConvertAll(text.Withdrawals, property => (layout.Slot(text.Records!, property), property.Enum!)),
            ontology.Languages.Values.Length));
}

/// <summary>A property that search reads.</summary>
/// <param name="Path">The field, after that of the record: <c>names.text</c>.</param>
/// <param name="Property">The property.</param>
/// <param name="Slot">Its slot.</param>
/// <param name="Records">The record type that has it; null when the node itself has it.</param>
/// <param name="LanguageSlot">Of a record: the slot of the property that says its language; -1 without one.</param>
/// <param name="KindSlot">Of a record: the slot of its enum property <c>kind</c>; -1 without one.</param>
/// <param name="Withdrawals">Of a record: the slots of the properties that say whether it is withdrawn.</param>
/// <param name="Languages">How many languages the ontology has.</param>
internal sealed record TextPlace(
    string Path, PropertyDefinition Property, int Slot, RecordType? Records, int LanguageSlot, int KindSlot, (int Slot, EnumDefinition Enum)[] Withdrawals, int Languages)
{
    /// <summary>How it takes part in search.</summary>
    public SearchTier Tier => Property.Search!.Value;

    /// <summary>The rows of a node.</summary>
    public OpenText Open(GraphSnapshot snapshot, int node, int nodeType)
    {
        if (Records is null)
        {
            int row = node - snapshot.Types.First(nodeType);
            return new OpenText(this, snapshot, null, row, row + 1);
        }

        OwnedRows owned = snapshot.Records[Records.Ordinal].OfNodes;
        int begin = owned.Ranges.OfNode(node, nodeType, out int end);
        return new OpenText(this, snapshot, owned.Rows, begin, end);
    }
}

/// <summary>Walks over the texts of one property at one node.</summary>
internal ref struct OpenText(TextPlace place, GraphSnapshot snapshot, int[]? rows, int begin, int end)
{
    private readonly Column _column = snapshot.Columns[place.Slot];
    private int _position = begin - 1;
    private int _language = int.MaxValue - 1;

    /// <summary>The row of the text in the column of the property.</summary>
    public readonly int Row => rows is null ? _position : rows[_position];

    /// <summary>The texts that the row is one of.</summary>
    public readonly TextValues Texts => _column is LocalizedValues localized ? localized.ByLanguage[_language] : (TextValues)_column;

    /// <summary>The ordinal of the text's language; -1 when nothing says it.</summary>
    public readonly int Language => _column is LocalizedValues ? _language
        : place.LanguageSlot >= 0 ? ((EnumValues)snapshot.Columns[place.LanguageSlot]).OrdinalAt(Row)
        : -1;

    /// <summary>Goes to the next text that is there and stands.</summary>
    public bool Next()
    {
        do
        {
            if (_column is LocalizedValues && ++_language < place.Languages)
                continue;
            _language = 0;
            if (++_position >= end)
                return false;
        }
        while (Texts.IsNull(Row) || IsWithdrawn());
        return true;
    }

    private readonly bool IsWithdrawn()
    {
        foreach ((int slot, EnumDefinition definition) in place.Withdrawals)
        {
            if (((EnumValues)snapshot.Columns[slot]).OrdinalAt(Row) is >= 0 and var ordinal && definition.Values[ordinal].IsWithdrawn)
                return true;
        }

        return false;
    }
}
