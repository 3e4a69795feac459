using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Data;

/// <summary>
/// Finds the data of the computation DISPLAY_NAME in a graph: the records read as <c>names</c>, their <c>text</c> in the language <c>lang</c> where
/// <c>kind</c> is <c>DISPLAY</c>. This is the only place that knows these names; every store lays out what it finds as it likes.
/// </summary>
public static class DisplayNames
{
    private const string Field = "names";
    private const string Language = "lang";
    private const string Text = "text";
    private const string Kind = "kind";
    private const string DisplayKind = "DISPLAY";

    /// <summary>Finds the names of all nodes. Of several names in one language the first counts.</summary>
    /// <param name="tables">The graph.</param>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="find">The number of the node with an id, less than <paramref name="nodes"/>; negative for what is no node.</param>
    /// <returns>By ordinal of the language, by number of the node; null when the ontology computes no display names.</returns>
    /// <exception cref="InvalidDataException">The ontology computes display names but declares no records that hold them.</exception>
    public static string?[][]? Find(GraphTables tables, int nodes, Func<string, int> find)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(find);
        GraphOntology ontology = tables.Ontology;
        if (!Array.Exists(ontology.NodeTypes, type => Array.Exists(type.Computed, field => field.Computation == Computation.DisplayName)))
            return null;
        RecordType type = Array.Find(ontology.RecordTypes, type => Holds(type, ontology))
            ?? throw new InvalidDataException(
                $"The ontology computes DISPLAY_NAME but has no record type that is read as {Field} and has {Language} ({ontology.Languages.Name}), "
                + $"{Text} and an enum {Kind} with the value {DisplayKind}.");

        RecordTable table = tables.Records[type.Ordinal];
        PropertyDefinition kind = type.FindProperty(Kind)!;
        List<long?> kinds = ((IntegerColumn)table.Columns[kind.Ordinal]).Values;
        List<long?> languages = ((IntegerColumn)table.Columns[type.FindProperty(Language)!.Ordinal]).Values;
        List<string?> texts = ((TextColumn)table.Columns[type.FindProperty(Text)!.Ordinal]).Values;
        int display = kind.Enum!.Find(DisplayKind);
        string?[][] names = Array.ConvertAll(ontology.Languages.Values, _ => new string?[nodes]);
        for (int row = 0; row < table.Count; row++)
        {
            if (kinds[row] == display && languages[row] is { } language && find(table.Owners[row]) is var node and >= 0)
                names[language][node] ??= texts[row];
        }

        return names;
    }

    private static bool Holds(RecordType type, GraphOntology ontology) =>
        type.Field == Field
        && type.FindProperty(Language) is { Kind: PropertyKind.Enum, IsList: false } language && language.Enum == ontology.Languages
        && type.FindProperty(Text) is { Kind: PropertyKind.Text, IsList: false }
        && type.FindProperty(Kind) is { Kind: PropertyKind.Enum, IsList: false } kind && kind.Enum!.Find(DisplayKind) >= 0;
}
