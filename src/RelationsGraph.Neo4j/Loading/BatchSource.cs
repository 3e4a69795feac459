using System.Security.Cryptography;
using RelationsGraph.Model.Data;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>
/// Cuts a graph into batches, and keeps the digest of all rows so far: an import that was killed goes on where the rows before are the same as then.
/// Rows of different kinds are never in one batch, since relationships are found faster between nodes that are committed.
/// </summary>
/// <param name="tables">The graph, in the order in which it is loaded.</param>
/// <param name="settings">How large batches are.</param>
internal sealed class BatchSource(KeptElements[] tables, Neo4jImportSettings settings) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly LoadStatements[] _texts = Array.ConvertAll(tables, elements => LoadStatements.Of(elements.Table));
    private int _table;
    private int _row;
    private long _done;

    /// <summary>How many elements the graph has.</summary>
    public long Total { get; } = tables.Sum(elements => (long)elements.Table.Count);

    /// <summary>How many elements of a phase there are.</summary>
    public long TotalOf(ImportPhase phase) => tables.Where(elements => PhaseOf(elements) == phase).Sum(elements => (long)elements.Table.Count);

    /// <summary>How many elements there are before those of a phase.</summary>
    public long Before(ImportPhase phase) => tables.Where(elements => PhaseOf(elements) < phase).Sum(elements => (long)elements.Table.Count);

    /// <summary>Passes over the first elements if they are the ones of a digest; otherwise stands at the beginning again.</summary>
    /// <param name="elements">How many.</param>
    /// <param name="digest">What <see cref="LoadBatch.Digest"/> was behind them.</param>
    /// <param name="cancellation">Looked at after each table.</param>
    /// <returns>Whether they were passed over.</returns>
    public bool TrySkip(long elements, string digest, CancellationToken cancellation)
    {
        using var buffer = new PackBuffer();
        while (elements > _done && _table < tables.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            for (; _done < elements && _row < tables[_table].Table.Count; _row++)
            {
                buffer.Clear();
                WriteRow(buffer);
            }

            if (_row == tables[_table].Table.Count)
                NextTable();
        }

        if (elements == _done && Digest() == digest)
            return true;
        _hash.GetHashAndReset();
        (_table, _row, _done) = (0, 0, 0);
        return false;
    }

    /// <summary>Fills a batch with the next rows.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="isFree">Whether the database had nothing that the rows of a phase could meet.</param>
    /// <returns>False when there are none.</returns>
    public bool TryFill(LoadBatch batch, Func<ImportPhase, bool> isFree)
    {
        while (_table < tables.Length && _row == tables[_table].Table.Count)
            NextTable();
        if (_table == tables.Length)
            return false;
        ImportPhase phase = PhaseOf(tables[_table]);
        batch.Begin(phase);
        while (_table < tables.Length && PhaseOf(tables[_table]) == phase && HasRoom(batch, 0))
        {
            if (tables[_table].Table.Count > _row)
                batch.Add(_texts[_table], isFree(phase), buffer => WriteRows(batch, buffer));
            if (_row == tables[_table].Table.Count)
                NextTable();
        }

        batch.End(_done, Digest());
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private static ImportPhase PhaseOf(KeptElements elements) => elements.Table switch
    {
        NodeTable => ImportPhase.Nodes,
        RelationshipTable => ImportPhase.Relationships,
        _ => ImportPhase.Records,
    };

    private int WriteRows(LoadBatch batch, PackBuffer buffer)
    {
        int rows = 0;
        for (; _row < tables[_table].Table.Count && (batch.Rows + rows == 0 || HasRoom(batch, rows)); _row++)
        {
            WriteRow(buffer);
            rows++;
        }

        return rows;
    }

    private void WriteRow(PackBuffer buffer)
    {
        int begin = buffer.Length;
        tables[_table].Write(buffer, _row);
        _hash.AppendData(buffer.Span[begin..]);
        _done++;
    }

    private bool HasRoom(LoadBatch batch, int more) => batch.Rows + more < settings.BatchRows && batch.Bytes < settings.BatchBytes;

    private void NextTable()
    {
        _table++;
        _row = 0;
    }

    private string Digest() => Convert.ToHexStringLower(_hash.GetCurrentHash());
}
