namespace RelationsGraph.Model.Values;

/// <summary>The days that a date may mean, from the first to the last; or no date.</summary>
/// <param name="Earliest">As <see cref="EdtfDate.Earliest"/>.</param>
/// <param name="Latest">As <see cref="EdtfDate.Latest"/>.</param>
public readonly record struct DayRange(int Earliest, int Latest)
{
    /// <summary>No date: a range that ends before it begins, which no date is.</summary>
    public static DayRange None { get; } = new(EdtfDate.Endless, EdtfDate.Unbounded);

    /// <summary>Whether there is no date.</summary>
    public bool IsNone => Earliest > Latest;
}
