using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Columns;

/// <summary>The values of one property for all elements of one type, by row.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class Column
{
    /// <summary>The same values with texts folded (<see cref="FoldedText"/>); itself when it holds no texts.</summary>
    public virtual Column Folded => this;

    /// <summary>Pushes the value of a row, or null.</summary>
    public abstract void Write(IValueSink sink, int row);

    /// <summary>Reads the value of a row in the form in which values are compared.</summary>
    /// <returns>Whether the row has one. Always false for lists and localized texts, which have several.</returns>
    public virtual bool TryRead(int row, out RowValue value)
    {
        value = default;
        return false;
    }
}
