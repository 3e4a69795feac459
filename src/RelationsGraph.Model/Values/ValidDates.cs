namespace RelationsGraph.Model.Values;

/// <summary>What is known of the time in which an element was valid, and the rule that says whether it was at a time. All stores follow it.</summary>
/// <param name="Since">The date from when on it was; none when nobody says.</param>
/// <param name="Until">The date until when it was, that day included; none while it is open.</param>
/// <param name="Happens">The date at which it happens, for what happens; none for anything else.</param>
/// <param name="IsThroughout">Whether it lasts for the whole of that date; otherwise it happens at some time within.</param>
/// <param name="AttestedFrom">Of all dates at which sources speak of it as being there, the least latest day; <see cref="EdtfDate.Endless"/> without one.</param>
/// <param name="AttestedTo">The greatest earliest day of such a date; <see cref="EdtfDate.Unbounded"/> without one.</param>
public readonly record struct ValidDates(DayRange Since, DayRange Until, DayRange Happens, bool IsThroughout, int AttestedFrom, int AttestedTo)
{
    /// <summary>
    /// Whether it may have been valid on some day of a time: it need not have begun after it nor ended before it. What happens is there from the
    /// first day of its date on.
    /// </summary>
    /// <param name="at">The days that the time may mean.</param>
    public bool MayBeValid(DayRange at) =>
        (Since.IsNone || Since.Earliest <= at.Latest)
        && (Until.IsNone || Until.Latest >= at.Earliest)
        && (Happens.IsNone || Happens.Earliest <= at.Latest);

    /// <summary>
    /// Whether it was valid on every day of a time, whatever day each date means: it had begun before and ended after. Without a date of the
    /// beginning a source must speak of it by then; while it is open, a source must still speak of it at the end of the time. What happens
    /// needs neither: it has happened, or begun if it lasts.
    /// </summary>
    /// <param name="at">The days that the time may mean.</param>
    public bool IsValid(DayRange at) => HasBegun(at.Earliest) && HasNotEnded(at.Latest);

    private bool HasBegun(int day)
    {
        if (Since.IsNone && Happens.IsNone)
            return AttestedFrom <= day;
        int begun = IsThroughout && Happens.Earliest != EdtfDate.Unbounded ? Happens.Earliest : Happens.Latest;
        return (Since.IsNone || Since.Latest <= day) && (Happens.IsNone || begun <= day);
    }

    private bool HasNotEnded(int day) =>
        !Until.IsNone ? Until.Earliest >= day : !Happens.IsNone || AttestedTo >= day;
}
