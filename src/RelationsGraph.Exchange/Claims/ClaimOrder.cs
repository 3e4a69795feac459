using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Claims;

/// <summary>
/// Puts claims about one property in order, best first: the better rank, then the latest day its citations are stated on, or else the
/// latest date of their documents, then the smaller id. Dates are looked up only where ranks are equal.
/// </summary>
internal sealed class ClaimOrder(SeedGraph graph) : IComparer<PropertyClaim>
{
    private readonly Dictionary<string, EdtfDate?> _dates = new(StringComparer.Ordinal);
    private DocumentDates? _documents;

    /// <inheritdoc/>
    public int Compare(PropertyClaim? x, PropertyClaim? y)
    {
        int order = x!.Rank.CompareTo(y!.Rank);
        if (order == 0 && x.Row != y.Row)
            order = Nullable.Compare(Date(y), Date(x));
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    private EdtfDate? Date(PropertyClaim claim)
    {
        if (!_dates.TryGetValue(claim.Id, out EdtfDate? date))
            _dates.Add(claim.Id, date = LatestDate(claim.Id));
        return date;
    }

    private EdtfDate? LatestDate(string claim)
    {
        if (graph.Roles.Citations is not { } citations)
            return null;
        SeedTable table = graph.Records[citations.Type.Ordinal];
        List<string> owners = ((RecordTable)table.Data).Owners;
        EdtfDate? stated = null, written = null;
        for (int row = 0; row < owners.Count; row++)
        {
            if (owners[row] != claim)
                continue;
            stated = Latest(stated, StatedOn(citations, table, row));
            string? document = ((TextColumn)table.Data.Columns[citations.Document.Ordinal]).Values[row];
            written = Latest(written, document is null ? null : (_documents ??= new DocumentDates(graph)).Find(document));
        }

        return stated ?? written;
    }

    private static EdtfDate? StatedOn(CitationRecords citations, SeedTable table, int row) =>
        citations.StatedOn is { } property ? ((DateColumn)table.Data.Columns[property.Ordinal]).Values[row] : null;

    private static EdtfDate? Latest(EdtfDate? left, EdtfDate? right) => Nullable.Compare(left, right) >= 0 ? left : right;
}
