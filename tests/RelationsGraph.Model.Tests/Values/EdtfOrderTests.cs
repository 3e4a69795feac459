using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

public sealed class EdtfOrderTests
{
    /// <summary>Dates in their order: by earliest day, then by latest day, then by text.</summary>
    private static readonly string[] Ordered =
    [
        "../1985", "/1985", "../1990", "-0044-03-15", "0000", "1987-01-01", "1987-01", "1987", "1987-21", "1987-24", "1987-XX", "1987?", "1987~", "1987/1988", "1987/",
        "1987/..", "1987-10", "1987-10?", "2000", "200X", "20XX", "2020-10", "2020-10/..",
    ];

    [Fact]
    public void Dates_order_by_earliest_then_latest_day_then_text()
    {
        EdtfDate[] dates = Array.ConvertAll(Ordered, EdtfDate.Parse);
        var random = new Random(7);
        for (int round = 0; round < 20; round++)
        {
            EdtfDate[] shuffled = [.. dates];
            random.Shuffle(shuffled);
            Array.Sort(shuffled);
            Assert.Equal(Ordered, Array.ConvertAll(shuffled, date => date.Text));
        }
    }

    [Fact]
    public void The_operators_agree_with_the_order()
    {
        for (int i = 0; i < Ordered.Length; i++)
        {
            for (int j = 0; j < Ordered.Length; j++)
            {
                EdtfDate left = EdtfDate.Parse(Ordered[i]), right = EdtfDate.Parse(Ordered[j]);
                Assert.Equal(i < j, left < right);
                Assert.Equal(i <= j, left <= right);
                Assert.Equal(i > j, left > right);
                Assert.Equal(i >= j, left >= right);
                Assert.Equal(i == j, left == right);
                Assert.Equal(i != j, left != right);
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(left.CompareTo(right)));
            }
        }
    }

    [Fact]
    public void Dates_that_mean_the_same_days_are_equal_only_when_written_alike()
    {
        Assert.NotEqual(EdtfDate.Parse("2004"), EdtfDate.Parse("2004-XX"));
        Assert.NotEqual(EdtfDate.Parse("1985/"), EdtfDate.Parse("1985/.."));
        Assert.Equal(EdtfDate.Parse("2004"), EdtfDate.Parse("2004"));
        Assert.Equal(EdtfDate.Parse("2004").GetHashCode(), EdtfDate.Parse("2004").GetHashCode());
        Assert.False(EdtfDate.Parse("2004").Equals("2004"));
    }

    [Fact]
    public void The_default_value_is_no_date()
    {
        Assert.Equal("", default(EdtfDate).Text);
        Assert.Equal(default, default(EdtfDate));
        Assert.Equal(default(EdtfDate).GetHashCode(), new EdtfDate().GetHashCode());
    }
}
