using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace RelationsGraph.Compiler.Operations;

/// <summary>
/// Prepared documents by their text, bounded in number and in bytes. What was not used since its last turn goes first (second chance),
/// so that a hit writes no more than one flag.
/// </summary>
/// <remarks>Thread-safe. Reads take no lock.</remarks>
internal sealed class DocumentCache
{
    private readonly ConcurrentDictionary<byte[], Entry> _entries;
    private readonly ConcurrentDictionary<byte[], Entry>.AlternateLookup<ReadOnlySpan<byte>> _byText;
    private readonly Queue<Entry> _turns = [];
    private readonly Lock _gate = new();
    private readonly int _maxEntries;
    private readonly long _maxBytes;
    private long _bytes;

    public DocumentCache(int maxEntries, long maxBytes)
    {
        (_maxEntries, _maxBytes) = (maxEntries, maxBytes);
        _entries = new ConcurrentDictionary<byte[], Entry>(TextComparer.Instance);
        _byText = _entries.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public int Count => _entries.Count;

    public long Bytes => Volatile.Read(ref _bytes);

    public PreparedDocument? Find(ReadOnlySpan<byte> text)
    {
        if (!_byText.TryGetValue(text, out Entry? entry))
            return null;
        if (!entry.WasUsed)
            entry.WasUsed = true;
        return entry.Document;
    }

    public void Add(byte[] text, PreparedDocument document, long bytes)
    {
        if (_maxEntries == 0 || bytes > _maxBytes)
            return;
        var entry = new Entry(text, document, bytes);
        lock (_gate)
        {
            if (!_entries.TryAdd(text, entry))
                return;
            _turns.Enqueue(entry);
            _bytes += bytes;
            Evict();
        }
    }

    /// <summary>A document has grown by a plan. Nothing happens when it is not, or no longer, the one kept under its text.</summary>
    public void Grow(ReadOnlySpan<byte> text, PreparedDocument document, long bytes)
    {
        lock (_gate)
        {
            if (!_byText.TryGetValue(text, out Entry? entry) || !ReferenceEquals(entry.Document, document))
                return;
            entry.Bytes += bytes;
            _bytes += bytes;
            Evict();
        }
    }

    private void Evict()
    {
        while ((_turns.Count > _maxEntries || _bytes > _maxBytes) && _turns.TryDequeue(out Entry? entry))
        {
            if (entry.WasUsed && _turns.Count > 0)
            {
                entry.WasUsed = false;
                _turns.Enqueue(entry);
                continue;
            }

            _entries.TryRemove(entry.Text, out _);
            _bytes -= entry.Bytes;
        }
    }

    private sealed class Entry(byte[] text, PreparedDocument document, long bytes)
    {
        public byte[] Text { get; } = text;

        public PreparedDocument Document { get; } = document;

        public long Bytes { get; set; } = bytes;

        public bool WasUsed { get; set; }
    }

    /// <summary>Texts by their bytes. The hash is seeded anew in each process, so that nobody can choose texts that collide.</summary>
    private sealed class TextComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static TextComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
