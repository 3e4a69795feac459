using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>One key of an order.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class OrderedBy
{
    private readonly byte[][]? _names;

    /// <summary>Creates the key.</summary>
    /// <param name="value">What is ordered by.</param>
    /// <param name="type">What its values are.</param>
    /// <param name="isDescending">Whether the greatest comes first.</param>
    public OrderedBy(CompiledExpression value, ExpressionType type, bool isDescending)
    {
        (Value, Kind, IsDescending) = (value, type.Kind, isDescending);
        if (type.Enum is not { } values)
            return;
        Places = EnumPlaces.Of(values);
        _names = new byte[Places.Length][];
        for (int ordinal = 0; ordinal < Places.Length; ordinal++)
            _names[Places[ordinal]] = System.Text.Encoding.UTF8.GetBytes(values.Values[ordinal].Name);
    }

    /// <summary>What is ordered by.</summary>
    public CompiledExpression Value { get; }

    /// <summary>What its values are.</summary>
    public PropertyKind Kind { get; }

    /// <summary>Whether the greatest comes first.</summary>
    public bool IsDescending { get; }

    /// <summary>Of an enum: places in the order of names by ordinal.</summary>
    public int[]? Places { get; }

    /// <summary>Whether equal prefixes mean equal values, but for the least and the greatest prefix, which rows without a value have too.</summary>
    public bool IsPrefixExact => ValuePrefix.IsExact(Kind);

    /// <summary>A number that is less for what comes first, or equal where it cannot tell.</summary>
    public long Prefix(bool hasValue, in RowValue value)
    {
        if (!hasValue)
            return IsDescending ? long.MinValue : long.MaxValue;
        long prefix = ValuePrefix.Of(Kind, value);
        return IsDescending ? ~prefix : prefix;
    }

    /// <summary>Compares two rows' values in the direction of the key.</summary>
    public int Compare(bool hasValue, in RowValue value, bool hasOther, in RowValue other)
    {
        if (!hasValue || !hasOther)
            return IsDescending ? hasValue.CompareTo(hasOther) : hasOther.CompareTo(hasValue);
        int order = value.CompareTo(other);
        return IsDescending ? -order : order;
    }

    /// <summary>Puts the value of a row into its cursor.</summary>
    public void Write(Run run, int element, int node, ref PageCursorWriter cursor)
    {
        if (!Value.TryRead(run, element, node, out RowValue value))
            cursor.AddNull();
        else if (_names is not null)
            cursor.Add(_names[value.First]);
        else if (IsPrefixExact)
            cursor.Add(value.First);
        else
            cursor.Add(value.Text);
    }
}
