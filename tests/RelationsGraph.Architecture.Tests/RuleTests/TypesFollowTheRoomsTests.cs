using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class TypesFollowTheRoomsTests : IDisposable
{
    private readonly TypesFollowTheRooms _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    // The compiled project of the made-up house is this test project, which uses RelationsGraph.Testing and RelationsGraph.GraphQL.
    private const string Own = "RelationsGraph.Architecture.Tests";

    [Fact]
    public void Granted_namespaces_are_kept() =>
        _house.WithProject(Own).WithRooms((Own, "Testing, GraphQL (Source, Language)")).Keeps(_rule);

    [Fact]
    public void A_project_that_is_not_granted_breaks_it() =>
        _house.WithProject(Own).WithRooms((Own, "GraphQL"))
            .Breaks(
                _rule,
                $"{Own}.MadeUpHouse uses RelationsGraph.Testing.TemporaryFolder of RelationsGraph.Testing, which the row of {Own} in README.md does not grant.",
                $"{Own}.HouseTests uses RelationsGraph.Testing.RepositoryRoot of RelationsGraph.Testing, which the row of {Own} in README.md does not grant.");

    [Fact]
    public void A_namespace_that_is_not_granted_breaks_it() =>
        _house.WithProject(Own).WithRooms((Own, "Testing, GraphQL (Language)"))
            .Breaks(
                _rule,
                $"{Own}.Sources.OntologyNames uses RelationsGraph.GraphQL.Source.SourceText of RelationsGraph.GraphQL, which the row of {Own} in README.md does not grant.");

    [Fact]
    public void A_project_that_is_not_compiled_breaks_it() =>
        _house.WithProject("RelationsGraph.Absent").WithRooms(("RelationsGraph.Absent", "–"))
            .Breaks(_rule, $"RelationsGraph.Absent is not compiled: {Path.Combine(AppContext.BaseDirectory, "RelationsGraph.Absent.dll")} is missing.");
}
