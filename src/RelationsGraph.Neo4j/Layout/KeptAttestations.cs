using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>When sources speak of an element; nothing for one of which none does.</summary>
/// <param name="spans">By number of the element.</param>
/// <param name="first">The number of the element in row 0.</param>
internal sealed class KeptAttestations(AttestedSpan[] spans, int first) : KeptColumn
{
    private readonly PackedName _from = new(PropertyNames.AttestedFrom);
    private readonly PackedName _to = new(PropertyNames.AttestedTo);

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row)
    {
        AttestedSpan span = spans[first + row];
        if (span == AttestedSpan.None)
            return 0;
        _from.Write(writer);
        writer.WriteInteger(span.From);
        _to.Write(writer);
        writer.WriteInteger(span.To);
        return 2;
    }
}
