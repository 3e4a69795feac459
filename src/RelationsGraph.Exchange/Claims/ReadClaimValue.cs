using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Values;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Claims;

/// <summary>
/// Reads what a claim says a property's value is. Texts in several languages are taken language by language; any other kind is read from
/// the column of one language as the property's own table would hold it, and the columns of the other languages repeat it.
/// </summary>
internal sealed class ReadClaimValue(SeedGraph graph, ClaimRecords claims, SeedTable table)
{
    private readonly List<string?>[] _texts = ((LocalizedColumn)table.Data.Columns[claims.Value.Ordinal]).ByLanguage;

    /// <summary>Checks the value of a claim.</summary>
    /// <returns>Whether it fits the property; if not, faults were added.</returns>
    public bool Check(PropertyClaim claim)
    {
        bool fits = true;
        for (int language = 0; language < _texts.Length; language++)
        {
            if (_texts[language][claim.Row] is not { } text)
                return false;
            string? wrong = Describe(claim.Property, language, text, _texts[claims.TypedLanguage][claim.Row]);
            if (wrong is null)
                continue;
            fits = false;
            graph.Faults.Add(table.FaultInCell(claim.Row, table.Header!.Properties[claims.Value.Ordinal][language], wrong));
        }

        return fits;
    }

    /// <summary>Fills the property of the owner with the value of a claim that fits.</summary>
    public void Fill(PropertyClaim claim)
    {
        int row = graph.Index.Row(claim.Owner);
        PropertyColumn column = graph.Index.Table(claim.Owner).Data.Columns[claim.Property.Ordinal];
        if (column is LocalizedColumn localized)
        {
            for (int language = 0; language < _texts.Length; language++)
                localized.ByLanguage[language][row] = _texts[language][claim.Row];
            return;
        }

        ReadCell.Read(claim.Property, _texts[claims.TypedLanguage][claim.Row], out CellValue value);
        StoreValue.Set(column, row, value);
    }

    private string? Describe(PropertyDefinition property, int language, string text, string? typed)
    {
        // Texts may differ from language to language even where the property keeps only one of them.
        if (language == claims.TypedLanguage || property.Kind is PropertyKind.LocalizedText)
        {
            string? wrong = ReadCell.Read(property, text, out _);
            return wrong is null && property.Kind == PropertyKind.Reference ? graph.WrongReference(property.Target!, text) : wrong;
        }

        return property.Kind == PropertyKind.Text || text == typed
            ? null
            : $"'{text}' differs from '{typed}'; expected the same value of '{property}' for every language";
    }
}
