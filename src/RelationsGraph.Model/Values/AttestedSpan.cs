namespace RelationsGraph.Model.Values;

/// <summary>The first and the last day on which sources speak of an element as being there, as <see cref="ValidDates"/> wants them.</summary>
/// <param name="From">The least latest day of a date at which a source speaks of it; <see cref="EdtfDate.Endless"/> without one.</param>
/// <param name="To">The greatest earliest day of such a date; <see cref="EdtfDate.Unbounded"/> without one.</param>
public readonly record struct AttestedSpan(int From, int To)
{
    /// <summary>No source speaks of it at a date.</summary>
    public static AttestedSpan None { get; } = new(EdtfDate.Endless, EdtfDate.Unbounded);

    /// <summary>The span with one more date at which a source speaks.</summary>
    /// <param name="stated">The days it may mean; none changes nothing.</param>
    public AttestedSpan With(DayRange stated) =>
        stated.IsNone ? this : new AttestedSpan(Math.Min(From, stated.Latest), Math.Max(To, stated.Earliest));
}
