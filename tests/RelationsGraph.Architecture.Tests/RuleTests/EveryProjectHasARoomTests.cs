using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class EveryProjectHasARoomTests : IDisposable
{
    private readonly EveryProjectHasARoom _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void A_table_that_fits_is_kept() =>
        _house.WithProject("RelationsGraph.A").WithRooms(("RelationsGraph.A", "–")).Keeps(_rule);

    [Fact]
    public void A_project_without_a_row_breaks_it() =>
        _house.WithProject("RelationsGraph.A").WithProject("RelationsGraph.B").WithRooms(("RelationsGraph.A", "–"))
            .Breaks(_rule, "README.md: the rooms table has no row for RelationsGraph.B.");

    [Fact]
    public void A_row_without_a_project_breaks_it() =>
        _house.WithProject("RelationsGraph.A").WithRooms(("RelationsGraph.A", "–"), ("RelationsGraph.B", "–"))
            .Breaks(_rule, "README.md: the rooms table has a row for RelationsGraph.B, which is not in src.");

    [Fact]
    public void Two_rows_for_a_project_break_it() =>
        _house.WithProject("RelationsGraph.A").WithRooms(("RelationsGraph.A", "–"), ("RelationsGraph.A", "–"))
            .Breaks(_rule, "README.md: the rooms table has 2 rows for RelationsGraph.A.");

    [Fact]
    public void A_grant_of_what_is_not_there_breaks_it() =>
        _house.WithProject("RelationsGraph.A").WithRooms(("RelationsGraph.A", "Gone"))
            .Breaks(_rule, "README.md: the rooms table grants RelationsGraph.Gone, which has no row.");

    [Fact]
    public void A_missing_page_breaks_it() =>
        _house.WithProject("RelationsGraph.A").Breaks(_rule, "README.md: the rooms table has no row for RelationsGraph.A.");
}
