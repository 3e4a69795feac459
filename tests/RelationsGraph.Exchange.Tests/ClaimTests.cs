using RelationsGraph.Model.Data;

namespace RelationsGraph.Exchange.Tests;

/// <summary>Which claim fills a property, and what may stand in a claim.</summary>
public sealed class ClaimTests
{
    [Fact]
    public void Of_equal_ranks_the_claim_of_the_later_document_fills_the_property() =>
        Assert.Equal("1959-04", Since(SmallSeed.Good));

    [Fact]
    public void The_date_of_a_part_is_that_of_its_document() =>
        Assert.Equal("1959", Since(SmallSeed.Good.Replace("nodes/documents.csv", "overview,2020-05", "overview,2022")));

    [Fact]
    public void A_day_a_citation_counts_from_goes_before_the_date_of_the_document() =>
        Assert.Equal("1959", Since(SmallSeed.Good.Replace("citations.csv", "claim/yokohama-lyon--since--2,,document/overview.list,1,2,", "claim/yokohama-lyon--since--2,,document/overview.list,1,2,2022-03")));

    [Fact]
    public void The_date_of_a_document_may_itself_be_a_claim() =>
        Assert.Equal("1959", Since(SmallSeed.Good
            .Replace("nodes/documents.csv", "overview,2020-05", "overview,")
            .Append("claims.csv", "claim/overview--date,document/overview,date,2023,2023,VALUE,NORMAL")
            .Append("citations.csv", "claim/overview--date,,document/overview,1,1,")));

    [Fact]
    public void Without_dates_the_smaller_id_fills_the_property() =>
        Assert.Equal("1959-04", Since(SmallSeed.Good.Replace("nodes/documents.csv", "2020-05", "").Replace("nodes/documents.csv", "2021", "")));

    [Theory]
    [InlineData("1959-04,1959-04,VALUE,NORMAL", "1959-04,1959-04,VALUE,DEPRECATED", "1959")]
    [InlineData("1959,1959,VALUE,NORMAL", "1959,1959,VALUE,PREFERRED", "1959")]
    [InlineData("1959-04,1959-04,VALUE,NORMAL", ",,NOT_STATED,PREFERRED", "1959")]
    public void The_better_rank_fills_the_property_and_a_claim_without_a_value_does_not(string old, string claim, string expected) =>
        Assert.Equal(expected, Since(SmallSeed.Good.Replace("claims.csv", old, claim)));

    [Fact]
    public void A_claim_that_its_source_has_withdrawn_fills_nothing() =>
        Assert.Null(Since(SmallSeed.Good
            .Replace("claims.csv", "1959-04,1959-04,VALUE,NORMAL", "1959-04,1959-04,VALUE,DEPRECATED")
            .Replace("claims.csv", "1959,1959,VALUE,NORMAL", "1959,1959,VALUE,DEPRECATED")));

    [Fact]
    public void A_claim_gives_a_localized_text_its_languages()
    {
        SeedResult result = SmallSeed.Good
            .Append("claims.csv", "claim/yokohama--description,city/yokohama,description,港町,harbour town,VALUE,NORMAL")
            .Append("citations.csv", "claim/yokohama--description,,document/overview,1,1,")
            .Read();

        Assert.Empty(result.Faults);
        LocalizedColumn description = GoodSeedTests.Column<LocalizedColumn>(GoodSeedTests.Nodes(result.Tables!, "City"), "description");
        Assert.Equal("港町", description.ByLanguage[0][1]);
        Assert.Equal("harbour town", description.ByLanguage[1][1]);
    }

    [Fact]
    public void A_required_property_may_be_left_to_a_claim()
    {
        SeedResult result = SmallSeed.Good
            .Replace("nodes/agreements.csv", "SISTER_CITY", "")
            .Append("claims.csv", "claim/yokohama-lyon--kind,agreement/yokohama-lyon,kind,PARTNER_CITY,PARTNER_CITY,VALUE,NORMAL")
            .Append("citations.csv", "claim/yokohama-lyon--kind,,document/overview,1,1,")
            .Read();

        Assert.Empty(result.Faults);
        Assert.Equal([1], GoodSeedTests.Column<IntegerColumn>(GoodSeedTests.Nodes(result.Tables!, "Agreement"), "kind").Values);
    }

    private static string? Since(SmallSeed seed)
    {
        SeedResult result = seed.Read();
        Assert.Empty(result.Faults);
        return GoodSeedTests.Column<DateColumn>(GoodSeedTests.Nodes(result.Tables!, "Agreement"), "since").Values[0]?.Text;
    }
}
