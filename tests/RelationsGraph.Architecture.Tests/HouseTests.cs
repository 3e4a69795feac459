using RelationsGraph.Architecture.Tests.Rules;
using RelationsGraph.Architecture.Tests.Tree;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Architecture.Tests;

/// <summary>This repository keeps every rule of the house.</summary>
public sealed class HouseTests
{
    private static readonly HouseTree Tree = new(RepositoryRoot.Path, AppContext.BaseDirectory);

    public static TheoryData<string> Rules =>
        [.. typeof(IHouseRule).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IHouseRule))).Select(t => t.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_house_keeps_the_rule(string rule)
    {
        var instance = (IHouseRule)Activator.CreateInstance(typeof(IHouseRule).Assembly.GetType($"{typeof(IHouseRule).Namespace}.{rule}")!)!;

        var violations = instance.Violations(Tree).ToList();

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_tests_that_it_bites(string rule)
    {
        var tests = typeof(HouseTests).Assembly.GetType($"{typeof(HouseTests).Namespace}.RuleTests.{rule}Tests");

        Assert.True(tests is not null, $"RuleTests/{rule}Tests.cs is missing.");
        Assert.Contains(tests!.GetMethods(), m => m.IsDefined(typeof(FactAttribute), inherit: true));
    }

    [Fact]
    public void The_tree_is_not_empty()
    {
        Assert.NotEmpty(Tree.Projects);
        Assert.All(Tree.Projects, p => Assert.True(File.Exists(p.Assembly), p.Assembly));
        Assert.NotEmpty(Tree.Rooms.Rooms);
    }
}
