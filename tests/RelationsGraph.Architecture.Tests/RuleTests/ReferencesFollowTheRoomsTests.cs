using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class ReferencesFollowTheRoomsTests : IDisposable
{
    private readonly ReferencesFollowTheRooms _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void A_granted_reference_is_kept() =>
        _house.WithProject("RelationsGraph.A").WithProject("RelationsGraph.B", "RelationsGraph.A")
            .WithRooms(("RelationsGraph.A", "–"), ("RelationsGraph.B", "A (Low, High)")).Keeps(_rule);

    [Fact]
    public void A_reference_that_is_not_granted_breaks_it() =>
        _house.WithProject("RelationsGraph.A", "RelationsGraph.B").WithProject("RelationsGraph.B", "RelationsGraph.A")
            .WithRooms(("RelationsGraph.A", "–"), ("RelationsGraph.B", "A"))
            .Breaks(_rule, "RelationsGraph.A refers to RelationsGraph.B, which its row in README.md does not grant.");

    [Fact]
    public void A_reference_of_a_project_without_a_row_breaks_it() =>
        _house.WithProject("RelationsGraph.A").WithProject("RelationsGraph.B", "RelationsGraph.A").WithRooms(("RelationsGraph.A", "–"))
            .Breaks(_rule, "RelationsGraph.B refers to RelationsGraph.A, which its row in README.md does not grant.");
}
