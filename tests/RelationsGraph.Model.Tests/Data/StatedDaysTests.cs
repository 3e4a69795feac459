using RelationsGraph.Model.Data;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Data;

public class StatedDaysTests
{
    private static readonly DayRange Own = new(10, 20);
    private static readonly DayRange Other = new(30, 40);

    [Fact]
    public void A_record_with_a_date_asks_no_source() =>
        Assert.Equal(Own, StatedDays.Find(Own, 1, _ => throw new InvalidOperationException(), _ => throw new InvalidOperationException()));

    [Fact]
    public void The_nearest_whole_with_a_date_counts() =>
        Assert.Equal(Other, StatedDays.Find(DayRange.None, 1, node => node < 3 ? DayRange.None : Other, node => node + 1));

    [Fact]
    public void Without_any_date_there_is_none()
    {
        Assert.True(StatedDays.Find(DayRange.None, -1, _ => Other, _ => 0).IsNone);
        Assert.True(StatedDays.Find(DayRange.None, 1, _ => DayRange.None, _ => -1).IsNone);
    }

    [Fact]
    public void A_source_that_is_part_of_itself_ends_the_search_after_sixteen_steps()
    {
        int asked = 0;
        Assert.True(StatedDays.Find(DayRange.None, 1, _ => { asked++; return DayRange.None; }, node => node).IsNone);
        Assert.Equal(16, asked);
    }

    [Fact]
    public void A_span_goes_from_the_least_latest_day_to_the_greatest_earliest_day()
    {
        Assert.Equal(AttestedSpan.None, AttestedSpan.None.With(DayRange.None));
        Assert.Equal(new AttestedSpan(20, 30), AttestedSpan.None.With(Other).With(Own));
    }
}
