namespace RelationsGraph.GraphQL.Source;

/// <summary>
/// A place in a source text as people count it (specification section 7.1.6, <c>locations</c>): line and column both start at 1,
/// and a column is one Unicode scalar value, whatever it needs in bytes or UTF-16 units.
/// </summary>
/// <param name="Line">The line, from 1. LF, CR and CR LF each end one line.</param>
/// <param name="Column">The column, from 1, in Unicode scalar values.</param>
public readonly record struct SourceLocation(int Line, int Column) : IComparable<SourceLocation>
{
    /// <summary>Orders by line, then by column.</summary>
    /// <param name="other">The location to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(SourceLocation other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether <paramref name="left"/> is before <paramref name="right"/>.</summary>
    /// <param name="left">One location.</param>
    /// <param name="right">The other location.</param>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is after <paramref name="right"/>.</summary>
    /// <param name="left">One location.</param>
    /// <param name="right">The other location.</param>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is before or at <paramref name="right"/>.</summary>
    /// <param name="left">One location.</param>
    /// <param name="right">The other location.</param>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is after or at <paramref name="right"/>.</summary>
    /// <param name="left">One location.</param>
    /// <param name="right">The other location.</param>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;

    /// <summary>The form <c>line:column</c>, as compilers print it.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
