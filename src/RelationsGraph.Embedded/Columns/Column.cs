using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>The values of one property for all elements of one type, by row.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class Column
{
    /// <summary>Pushes the value of a row, or null.</summary>
    public abstract void Write(IValueSink sink, int row);
}
