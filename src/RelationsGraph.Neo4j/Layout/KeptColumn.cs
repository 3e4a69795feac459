using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>Writes the values of one column of a table as entries of the maps that elements are made of.</summary>
internal abstract class KeptColumn
{
    /// <summary>Writes the entries of a row.</summary>
    /// <param name="writer">Where they go: name, value, name, value.</param>
    /// <param name="row">The row of the table.</param>
    /// <returns>How many they are; none for a row without a value.</returns>
    public abstract int Write(PackWriter writer, int row);

    /// <summary>Finds out how a column is kept.</summary>
    /// <param name="column">The column.</param>
    /// <param name="languages">The languages of the ontology.</param>
    public static KeptColumn For(PropertyColumn column, EnumDefinition languages)
    {
        PropertyDefinition property = column.Property;
        return column switch
        {
            TextColumn { Property.Kind: PropertyKind.Reference } references => new KeptReferences(references),
            TextColumn texts => new KeptTexts(texts),
            LocalizedColumn texts => new KeptLocalizedTexts(texts, languages),
            DateColumn dates => new KeptDates(dates),
            IntegerColumn integers => new KeptIntegers(integers),
            ListColumn<string> lists => new KeptTextLists(lists),
            ListColumn<long> lists => new KeptIntegerLists(lists),
            _ => throw new InvalidDataException($"The property {property.Name} is of the kind {property.Kind}, which is not kept."),
        };
    }
}

/// <summary>Texts and addresses.</summary>
internal sealed class KeptTexts(TextColumn column) : KeptColumn
{
    private readonly KeptText _kept = new(column.Property.Name);

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row) => _kept.Write(writer, column.Values[row]);
}

/// <summary>References: the id of the node, which is compared for equality only.</summary>
internal sealed class KeptReferences(TextColumn column) : KeptColumn
{
    private readonly PackedName _name = new(column.Property.Name);

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row)
    {
        if (column.Values[row] is not { } id)
            return 0;
        _name.Write(writer);
        writer.WriteText(id);
        return 1;
    }
}

/// <summary>Localized texts: one text for each language that has one.</summary>
internal sealed class KeptLocalizedTexts(LocalizedColumn column, EnumDefinition languages) : KeptColumn
{
    private readonly KeptText[] _kept = Array.ConvertAll(
        languages.Values, language => new KeptText(PropertyNames.InLanguage(column.Property.Name, language.Name)));

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row)
    {
        int entries = 0;
        for (int language = 0; language < _kept.Length; language++)
            entries += _kept[language].Write(writer, column.TextIn(language, row));
        return entries;
    }
}

/// <summary>Dates.</summary>
internal sealed class KeptDates(DateColumn column) : KeptColumn
{
    private readonly KeptDate _kept = new(column.Property.Name);

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row) => _kept.Write(writer, column.Values[row]);
}

/// <summary>Lists of texts and addresses.</summary>
internal sealed class KeptTextLists(ListColumn<string> column) : KeptColumn
{
    private readonly KeptText _kept = new(column.Property.Name);

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row) => _kept.Write(writer, column.Values[row]);
}
