using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes a property of the current element.</summary>
/// <param name="name">The name.</param>
/// <param name="slot">The slot of the property.</param>
/// <param name="nodeType">The ordinal of the current node's type; -1 when the current element is a relationship or record.</param>
internal sealed class WriteProperty(ResponseName name, int slot, int nodeType) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Columns[slot].Write(run.Sink, nodeType < 0 ? element : element - run.Snapshot.Types.First(nodeType));
    }
}

/// <summary>Writes a localized text of the current element in the first language that has it.</summary>
/// <param name="name">The name.</param>
/// <param name="slot">The slot of the property.</param>
/// <param name="nodeType">The ordinal of the current node's type; -1 when the current element is a relationship or record.</param>
/// <param name="languages">The languages asked for.</param>
internal sealed class WriteLocalizedProperty(ResponseName name, int slot, int nodeType, AskedLanguages languages) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        var column = (LocalizedValues)run.Columns[slot];
        int row = nodeType < 0 ? element : element - run.Snapshot.Types.First(nodeType);
        if (!languages.TryWrite(run, column.ByLanguage, row))
            run.Sink.Null();
    }
}
