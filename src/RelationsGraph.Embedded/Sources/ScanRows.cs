using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>All nodes of a set, by id: the ranges of its types one after the other. A position counts from the first of them.</summary>
internal sealed class ScanRows : PagedSource
{
    private readonly int[] _types;
    private readonly string _name;

    /// <summary>Creates the source.</summary>
    /// <param name="nodes">The set.</param>
    public ScanRows(NodeSet nodes)
    {
        _name = nodes.Name;

        // The order of the ranges is that of prefix and slash, whatever the order of the types in the ontology.
        _types = Array.ConvertAll(nodes.Types, type => type.Ordinal);
        Array.Sort(
            Array.ConvertAll(nodes.Types, type => type.IdPrefix + "/"), _types, Comparer<string>.Create(string.CompareOrdinal));
    }

    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Scan, _name);

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element)
    {
        TypeRanges ranges = run.Snapshot.Types;
        int count = 0;
        foreach (int type in _types)
            count += ranges.Size(type);
        return new OpenRows(0, count);
    }

    /// <inheritdoc/>
    public override int Seek(Run run, in OpenRows rows, in PageKey key)
    {
        TypeRanges ranges = run.Snapshot.Types;
        int position = 0;
        foreach (int type in _types)
            position += Math.Clamp(key.NextNode - ranges.First(type), 0, ranges.Size(type));
        return position;
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        TypeRanges ranges = run.Snapshot.Types;
        run.RowsTouched += end - begin;
        foreach (int type in _types)
        {
            int size = ranges.Size(type);
            int first = ranges.First(type);
            for (int i = Math.Max(begin, 0); i < Math.Min(end, size); i++)
                run.Ints.Push(first + i, first + i);
            begin -= size;
            end -= size;
            if (end <= 0)
                return;
        }
    }

    /// <inheritdoc/>
    public override int ReadRange(Run run, in OpenRows rows, int begin, int end)
    {
        TypeRanges ranges = run.Snapshot.Types;
        int before = 0;
        foreach (int type in _types)
        {
            int size = ranges.Size(type);
            if (begin >= before && end <= before + size)
            {
                run.RowsTouched += end - begin;
                return ranges.First(type) + begin - before;
            }

            before += size;
        }

        return -1;
    }
}
