using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Indexes;

/// <summary>A value that all nodes of a set can be sorted by, and its indexes.</summary>
/// <remarks>Immutable and thread-safe: an index belongs to the snapshot of a run.</remarks>
/// <param name="nodes">The set.</param>
/// <param name="name">The name of the property or computed field.</param>
/// <param name="kind">What the values are.</param>
/// <param name="expression">Reads a value of a node alone.</param>
/// <param name="hasLanguages">Whether it depends on languages.</param>
/// <param name="languages">The languages asked for.</param>
internal sealed class IndexedValue(
    NodeSet nodes, string name, PropertyKind kind, CompiledExpression expression, bool hasLanguages = false, Operand? languages = null)
{
    /// <summary>Languages that fit the number of an <see cref="IndexKey"/>.</summary>
    private const int MaxLanguages = 15;

    /// <summary>The name of the property or computed field.</summary>
    public string Name => name;

    /// <summary>Reads a value of a node alone.</summary>
    public CompiledExpression Expression => expression;

    /// <summary>Whether it depends on languages.</summary>
    public bool HasLanguages => hasLanguages;

    /// <summary>Whether another value has the same indexes, whatever the request.</summary>
    public bool IsSame(IndexedValue other) => !hasLanguages && name == other.Name;

    /// <summary>Reads the value of a node.</summary>
    public bool TryRead(Run run, int node, out RowValue value) => expression.TryRead(run, node, node, out value);

    /// <summary>The index, made if it is not there; null when another run is making it or there is no room for it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="isDescending">Whether the greatest comes first.</param>
    public SortedNodes? Find(Run run, bool isDescending)
    {
        IndexKey key = Key(run, isDescending);
        return key.Languages < 0 ? null : run.Snapshot.Indexes.Find(key) ?? Make(run, key);
    }

    /// <summary>Under what the index is kept; without a number of languages when it cannot be.</summary>
    public IndexKey Key(Run run, bool isDescending) => new(nodes, name, hasLanguages ? Languages(run) : 0, isDescending);

    private SortedNodes? Make(Run run, IndexKey key)
    {
        LazyPart<SortedNodes> part = run.Snapshot.Indexes.Part(key);
        if (part.IsRefused)
            return null;
        SortedNodes? ascending = key.IsDescending ? Find(run, isDescending: false) : null;
        return key.IsDescending && ascending is null ? null : Make(run, part, ascending);
    }

    private SortedNodes? Make(Run run, LazyPart<SortedNodes> part, SortedNodes? ascending)
    {
        int count = 0;
        foreach (NodeType type in nodes.Types)
            count += run.Snapshot.Types.Size(type.Ordinal);
        Func<LazyBuild, Run> readers = run.ForBuilds();
        return run.Get(
            part,
            SortedNodes.BytesFor(count),
            build => ascending is null ? SortNodes.By(readers(build), nodes, kind, expression, count) : SortNodes.Reverse(readers(build), ascending, expression),
            waits: false);
    }

    /// <summary>The languages of the request in their order, each once, as digits of a number; -1 when there are too many.</summary>
    private long Languages(Run run)
    {
        if (run.Snapshot.Ontology.Languages.Values.Length > MaxLanguages)
            return -1;
        long number = 0, seen = 0;
        var chain = new LanguageChain(run, languages);
        while (chain.Next(out int language))
        {
            if ((seen & (1L << language)) != 0)
                continue;
            seen |= 1L << language;
            number = (number << 4) | (uint)(language + 1);
        }

        return number;
    }
}
