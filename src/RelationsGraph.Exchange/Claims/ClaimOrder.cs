using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Claims;

/// <summary>
/// Puts claims in order of owner and property, and those about one property best first: the better rank, then the latest day its
/// citations are stated on, or else the latest date of their documents, then the smaller id. Dates are looked up only where ranks are equal.
/// </summary>
internal sealed class ClaimOrder(SeedGraph graph) : IComparer<PropertyClaim>
{
    // By row of the claim. Boxed, so that no generic type has to be compiled for these dates when a server starts.
    private readonly object?[] _dates = new object?[graph.Records[graph.Roles.Claims!.Type.Ordinal].Data.Count];
    private readonly DocumentDates _documents = new(graph);

    /// <inheritdoc/>
    public int Compare(PropertyClaim? x, PropertyClaim? y)
    {
        int order = x!.Owner.CompareTo(y!.Owner);
        if (order == 0)
            order = x.Property.Ordinal.CompareTo(y.Property.Ordinal);
        if (order == 0)
            order = x.Rank.CompareTo(y.Rank);
        if (order == 0 && x.Row != y.Row)
            order = Compare(Date(y), Date(x));
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    private static int Compare(EdtfDate? left, EdtfDate? right) =>
        left is { } a && right is { } b ? a.CompareTo(b) : left.HasValue ? 1 : right.HasValue ? -1 : 0;

    private EdtfDate? Date(PropertyClaim claim)
    {
        object known = _dates[claim.Row] ??= LatestDate(claim.Id) ?? (object)this;
        return known as EdtfDate?;
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
            written = Latest(written, document is null ? null : _documents.Find(document));
        }

        return stated ?? written;
    }

    private static EdtfDate? StatedOn(CitationRecords citations, SeedTable table, int row) =>
        citations.StatedOn is { } property ? ((DateColumn)table.Data.Columns[property.Ordinal]).Values[row] : null;

    private static EdtfDate? Latest(EdtfDate? left, EdtfDate? right) => Compare(left, right) >= 0 ? left : right;
}
