using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Data;

/// <summary>
/// The values of one property for all rows of a table while a graph is on its way into a store. Values are added row by row; a row
/// without a value is null.
/// </summary>
/// <remarks>Not thread-safe while it is filled.</remarks>
public abstract class PropertyColumn
{
    private protected PropertyColumn(PropertyDefinition property) => Property = property;

    /// <summary>The property.</summary>
    public PropertyDefinition Property { get; }

    /// <summary>The number of rows so far.</summary>
    public abstract int Count { get; }

    /// <summary>Adds a row without a value.</summary>
    public abstract void AddNull();

    /// <summary>Makes the column that a property needs.</summary>
    /// <param name="property">The property.</param>
    /// <param name="languages">How many languages the ontology has.</param>
    public static PropertyColumn For(PropertyDefinition property, int languages)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property switch
        {
            { Kind: PropertyKind.LocalizedText } => new LocalizedColumn(property, languages),
            { Kind: PropertyKind.EdtfDate } => new DateColumn(property),
            { Kind: PropertyKind.Text or PropertyKind.Url or PropertyKind.Reference, IsList: false } => new TextColumn(property),
            { Kind: PropertyKind.Text or PropertyKind.Url, IsList: true } => new ListColumn<string>(property),
            { IsList: true } => new ListColumn<long>(property),
            _ => new IntegerColumn(property),
        };
    }
}

/// <summary>Texts: kinds Text, Url and Reference (the id of the node).</summary>
/// <param name="property">The property.</param>
public sealed class TextColumn(PropertyDefinition property) : PropertyColumn(property)
{
    /// <summary>The values by row.</summary>
    public List<string?> Values { get; } = [];

    /// <inheritdoc/>
    public override int Count => Values.Count;

    /// <inheritdoc/>
    public override void AddNull() => Values.Add(null);
}

/// <summary>
/// Integers: kinds Int, Long, Decimal (scaled), Boolean (1 and 0), Enum (ordinal) and FiscalYear (its calendar year).
/// </summary>
/// <param name="property">The property.</param>
public sealed class IntegerColumn(PropertyDefinition property) : PropertyColumn(property)
{
    /// <summary>The values by row.</summary>
    public List<long?> Values { get; } = [];

    /// <inheritdoc/>
    public override int Count => Values.Count;

    /// <inheritdoc/>
    public override void AddNull() => Values.Add(null);
}

/// <summary>EDTF dates.</summary>
/// <param name="property">The property.</param>
public sealed class DateColumn(PropertyDefinition property) : PropertyColumn(property)
{
    /// <summary>The values by row.</summary>
    public List<EdtfDate?> Values { get; } = [];

    /// <inheritdoc/>
    public override int Count => Values.Count;

    /// <inheritdoc/>
    public override void AddNull() => Values.Add(null);
}

/// <summary>Texts in several languages. An empty text is no text in its language, so that readers get the next one they understand.</summary>
/// <param name="property">The property.</param>
/// <param name="languages">How many languages the ontology has.</param>
public sealed class LocalizedColumn(PropertyDefinition property, int languages) : PropertyColumn(property)
{
    /// <summary>For each language ordinal, the values by row.</summary>
    public List<string?>[] ByLanguage { get; } = [.. Enumerable.Range(0, languages).Select(_ => new List<string?>())];

    /// <summary>What a store keeps: the text of a row in a language, null where there is none or an empty one.</summary>
    /// <param name="language">The ordinal of the language.</param>
    /// <param name="row">The row.</param>
    public string? TextIn(int language, int row) => ByLanguage[language][row] is { Length: > 0 } text ? text : null;

    /// <inheritdoc/>
    public override int Count => ByLanguage[0].Count;

    /// <inheritdoc/>
    public override void AddNull() => Array.ForEach(ByLanguage, values => values.Add(null));
}

/// <summary>Lists of texts, or of integers as <see cref="IntegerColumn"/> holds them.</summary>
/// <typeparam name="T"><see cref="string"/> or <see cref="long"/>.</typeparam>
/// <param name="property">The property.</param>
public sealed class ListColumn<T>(PropertyDefinition property) : PropertyColumn(property)
{
    /// <summary>The values by row; null and an empty list are different.</summary>
    public List<T[]?> Values { get; } = [];

    /// <inheritdoc/>
    public override int Count => Values.Count;

    /// <inheritdoc/>
    public override void AddNull() => Values.Add(null);
}
