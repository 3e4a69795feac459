using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Finds one page of a source and writes the parts of the connection.</summary>
/// <param name="name">The name.</param>
/// <param name="source">The source.</param>
/// <param name="page">Which page.</param>
/// <param name="parts">The parts.</param>
internal sealed class WriteConnection(ResponseName name, PagedSource source, PageRequest page, PartWriter[] parts) : FieldWriter(name)
{
    private readonly bool _readsRows = Array.Exists(parts, part => part.ReadsRows);

    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Step();
        run.Sink.Name(Name);
        int mark = run.Ints.Count;
        OpenRows rows = source.Open(run, element);
        int begin = rows.Begin;
        if (page.After is { } after && run.Arguments[after] is { IsNull: false } key)
            begin = source.Seek(run, rows, PageKey.Find(run.Snapshot, key));
        int end = begin + (int)Math.Clamp(Size(run), 0, rows.End - begin);
        int pairs = run.Ints.Count;
        if (_readsRows)
            source.Read(run, rows, begin, end);

        var open = new OpenPage(rows, begin, end, pairs);
        run.Sink.StartObject();
        foreach (PartWriter part in parts)
            part.Write(run, open);
        run.Sink.EndObject();
        run.Ints.Release(mark);
    }

    private long Size(Run run) =>
        page.First is { } first && run.Arguments[first] is { IsNull: false } size ? size.Integer : page.DefaultSize;
}

/// <summary>One page of a source.</summary>
/// <param name="Rows">All rows of the source.</param>
/// <param name="Begin">The position of the page's first row.</param>
/// <param name="End">The position after its last row.</param>
/// <param name="Pairs">Where the pairs of its rows are in the scratch memory, if any part reads them.</param>
internal readonly record struct OpenPage(OpenRows Rows, int Begin, int End, int Pairs)
{
    /// <summary>How many rows the page has.</summary>
    public int Count => End - Begin;
}

/// <summary>Writes one part of a connection.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class PartWriter(ResponseName name)
{
    /// <summary>The name the part stands under.</summary>
    protected ResponseName Name { get; } = name;

    /// <summary>Whether the rows of the page must be read for it.</summary>
    public virtual bool ReadsRows => false;

    /// <summary>Writes the part.</summary>
    public abstract void Write(Run run, in OpenPage page);
}
