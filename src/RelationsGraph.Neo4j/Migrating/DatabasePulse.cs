using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>That a database answers, and what changes when its graph does as a whole. Costs three lookups by constraint, so that it can be asked every second.</summary>
/// <param name="Import">How far the last import came.</param>
/// <param name="Imports">How many imports were begun, those that went on where one had ended not counted.</param>
/// <param name="Layout">The version of the layout; null where there is none.</param>
/// <param name="Ontology">A digest of what the ontology of the last import says of elements and how they are kept; null where there was none.</param>
/// <param name="IsReplacing">
/// Whether an import that did not end writes over a graph that was whole, and of the same ontology: every element is the old one or the new one.
/// </param>
/// <param name="IsBeingChanged">Whether somebody holds the lock: an import or a migration is under way.</param>
public sealed record DatabasePulse(ImportState Import, long Imports, long? Layout, string? Ontology, bool IsReplacing, bool IsBeingChanged)
{
    private static readonly CypherText Feel = new(
        $"OPTIONAL MATCH (i:{QuotedName.Of(LabelNames.Import)} {{name: 'graph'}}) OPTIONAL MATCH (s:{QuotedName.Of(LabelNames.Schema)} {{name: 'graph'}}) "
        + $"OPTIONAL MATCH (l:{QuotedName.Of(LabelNames.Lock)} {{name: 'whole'}}) "
        + "RETURN i.state, coalesce(i.begun, 0), s.layout, i.ontology, coalesce(i.replaces, false), coalesce(l.until > timestamp(), false)");

    /// <summary>Whether nothing was imported and nothing laid out anew between two of them.</summary>
    public bool IsOfSameGraph(DatabasePulse other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Import, Imports, Layout, Ontology) == (other.Import, other.Imports, other.Layout, other.Ontology);
    }

    /// <summary>Asks a database.</summary>
    internal static async ValueTask<DatabasePulse> ReadAsync(ICypherTransport transport, TimeSpan patience, CancellationToken cancellation)
    {
        var records = new CollectedRecords();
        await transport.ReadAsync(new[] { new CypherStatement(Feel, default) }, records, patience, cancellation);
        return Read(records.Of(0).Single());
    }

    private static DatabasePulse Read(byte[] fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        ImportState import = ImportStates.Read(ref reader);
        long imports = reader.ReadInteger();
        long? layout = reader.TryReadNull() ? null : reader.ReadInteger();
        string? ontology = reader.TryReadNull() ? null : reader.ReadString();
        return new DatabasePulse(import, imports, layout, ontology, reader.ReadBoolean(), reader.ReadBoolean());
    }
}
