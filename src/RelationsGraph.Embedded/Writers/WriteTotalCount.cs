using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes how many rows the source of a connection has. Opening it has counted them already.</summary>
internal sealed class WriteTotalCount(ResponseName name) : PartWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.Integer(page.Rows.Count);
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
