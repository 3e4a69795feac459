using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>One rule of the house.</summary>
internal interface IHouseRule
{
    /// <summary>What breaks the rule, one sentence each that says where; empty when nothing does.</summary>
    IEnumerable<string> Violations(HouseTree tree);
}
