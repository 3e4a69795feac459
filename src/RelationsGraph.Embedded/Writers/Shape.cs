using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes an element as an object.</summary>
internal abstract class Shape
{
    /// <summary>Writes the object of a row.</summary>
    public abstract void Write(Run run, int element, int node);

    /// <summary>Writes fields between the start and the end of an object.</summary>
    protected static void WriteFields(Run run, FieldWriter[] fields, int element, int node)
    {
        run.Sink.StartObject();
        foreach (FieldWriter field in fields)
            field.Write(run, element, node);
        run.Sink.EndObject();
    }
}

/// <summary>Writes the node of a row with the fields for its type.</summary>
/// <param name="byType">The fields by ordinal of the node type.</param>
internal sealed class NodeShape(FieldWriter[][] byType) : Shape
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node) =>
        WriteFields(run, byType[run.Snapshot.Types.TypeOf(node)], node, node);
}

/// <summary>Writes the element of a row: a relationship or record of one type.</summary>
/// <param name="fields">The fields.</param>
internal sealed class RowShape(FieldWriter[] fields) : Shape
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node) => WriteFields(run, fields, element, node);
}
