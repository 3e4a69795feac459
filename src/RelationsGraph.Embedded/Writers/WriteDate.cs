using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes a date of the current element in another format than it is kept in.</summary>
/// <param name="name">The name.</param>
/// <param name="slot">The slot of the property.</param>
/// <param name="nodeType">The ordinal of the current node's type; -1 when the current element is a relationship or record.</param>
/// <param name="format">The format.</param>
internal sealed class WriteDate(ResponseName name, int slot, int nodeType, DateFormat format) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        ((DateValues)run.Columns[slot]).Write(run.Sink, nodeType < 0 ? element : element - run.Snapshot.Types.First(nodeType), format);
    }
}

/// <summary>Writes a fiscal year of the current element in another format than its usual one.</summary>
/// <param name="name">The name.</param>
/// <param name="slot">The slot of the property.</param>
/// <param name="nodeType">The ordinal of the current node's type; -1 when the current element is a relationship or record.</param>
/// <param name="format">The format.</param>
internal sealed class WriteFiscalYear(ResponseName name, int slot, int nodeType, DateFormat format) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        ((FiscalYearValues)run.Columns[slot]).Write(run.Sink, nodeType < 0 ? element : element - run.Snapshot.Types.First(nodeType), format);
    }
}
