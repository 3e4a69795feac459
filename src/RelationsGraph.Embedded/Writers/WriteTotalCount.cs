using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes how many rows a connection has, whatever the page.</summary>
internal sealed class WriteTotalCount(ResponseName name) : PartWriter(name)
{
    /// <inheritdoc/>
    public override PageNeeds Needs => PageNeeds.Total;

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.Integer(page.Total);
    }
}

/// <summary>Copies JSON that was known before: the type name of a connection or of its page information.</summary>
internal sealed class WriteLiteralPart(ResponseName name, byte[] json) : PartWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.Literal(json);
    }
}
