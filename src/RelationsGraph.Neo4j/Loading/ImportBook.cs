using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>Keeps in the database how far an import came: a mark moves in the transaction of the rows it stands behind, so it is never ahead of them.</summary>
/// <param name="transport">The way to the server.</param>
/// <param name="ontology">What the graph follows; an import goes on only with an ontology of the form (<see cref="KeptForm"/>) it was begun with.</param>
internal sealed class ImportBook(ICypherTransport transport, GraphOntology ontology)
{
    private static readonly string Node = $"(i:{QuotedName.Of(LabelNames.Import)} {{name: 'graph'}})";
    private static readonly CypherText Read = new($"MATCH {Node} RETURN i.state, i.ontology, i.done, i.digest");

    // What is read of the import before stands first: the parts of a SET take effect one after the other.
    private static readonly CypherText Start = new(
        $"MERGE {Node} SET i.replaces = i.ontology = $ontology AND (i.state = $complete OR i.replaces) "
        + "SET i.state = $state, i.ontology = $ontology, i.done = 0, i.digest = '', i.begun = coalesce(i.begun, 0) + 1");

    private static readonly CypherText Move = new($"MATCH {Node} SET i.done = $done, i.digest = $digest");

    private static readonly CypherText Finish = new(
        $"MATCH {Node} SET i.state = $state REMOVE i.digest, i.replaces WITH i MATCH (s:{QuotedName.Of(LabelNames.Schema)}) SET s.layout = $layout");

    private readonly string _form = KeptForm.Digest(ontology);

    /// <summary>The mark of an import that was begun and did not end; nothing done where there is none.</summary>
    public async ValueTask<(long Done, string Digest)> ReadMarkAsync(CancellationToken cancellation)
    {
        CollectedRecords records = await CollectedRecords.ReadAsync(transport, [new CypherStatement(Read, default)], cancellation);
        return records.Of(0).FirstOrDefault() is { } fields ? Mark(fields) : (0, "");
    }

    /// <summary>Begins an import: from now on the graph is not whole.</summary>
    public async ValueTask StartAsync(CancellationToken cancellation) =>
        await CollectedRecords.WriteAsync(transport, [Start.With(("state", ImportStates.Running), ("complete", ImportStates.Complete), ("ontology", _form))], cancellation);

    /// <summary>The statement that moves the mark behind a batch.</summary>
    public static CypherStatement MoveTo(LoadBatch batch) => Move.With(("done", batch.Done), ("digest", batch.Digest));

    /// <summary>Ends an import: the graph is whole.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellation) =>
        await CollectedRecords.WriteAsync(transport, [Finish.With(("state", ImportStates.Complete), ("layout", (long)WantedSchema.Layout))], cancellation);

    private (long Done, string Digest) Mark(byte[] fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        bool isRunning = reader.ReadString() == ImportStates.Running;
        bool isSame = reader.ReadString() == _form;
        return isRunning && isSame ? (reader.ReadInteger(), reader.ReadString()) : (0, "");
    }
}
