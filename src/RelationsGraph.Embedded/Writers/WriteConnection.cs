using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Finds one page of a connection and writes its parts.</summary>
/// <param name="name">The name.</param>
/// <param name="selector">Finds the page.</param>
/// <param name="order">The order of the connection.</param>
/// <param name="page">Which page.</param>
/// <param name="parts">The parts.</param>
internal sealed class WriteConnection(ResponseName name, PageSelector selector, RowOrder order, PageRequest page, PartWriter[] parts)
    : FieldWriter(name)
{
    private readonly PageNeeds _needs = parts.Aggregate(PageNeeds.None, (needs, part) => needs | part.Needs);

    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Step();
        int mark = run.Ints.Count;
        RunProfile? profile = run.Arguments.Profile;
        profile?.Enter(Name.Text, run.RowsTouched);
        OpenPage open = selector.Select(run, element, PageWindow.Of(run, page, order), _needs);
        AccessPath? access = run.Access;
        run.Sink.StartObject();
        foreach (PartWriter part in parts)
            part.Write(run, element, open);
        run.Sink.EndObject();
        profile?.Leave(run.RowsTouched, access!, open.Count);
        run.Ints.Release(mark);
    }
}

/// <summary>Writes one part of a connection.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class PartWriter(ResponseName name)
{
    /// <summary>The name the part stands under.</summary>
    protected ResponseName Name { get; } = name;

    /// <summary>What it needs of the page.</summary>
    public virtual PageNeeds Needs => PageNeeds.None;

    /// <summary>Writes the part of a connection at an element.</summary>
    public virtual void Write(Run run, int element, in OpenPage page) => Write(run, page);

    /// <summary>Writes the part.</summary>
    public abstract void Write(Run run, in OpenPage page);
}
