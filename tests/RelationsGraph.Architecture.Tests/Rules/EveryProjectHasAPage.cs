using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>Every project of the product has a README.md beside its csproj that is more than a heading.</summary>
internal sealed class EveryProjectHasAPage : IHouseRule
{
    private const int FewestLines = 10;

    public IEnumerable<string> Violations(HouseTree tree)
    {
        foreach (var project in tree.Projects)
        {
            if (!File.Exists(project.Readme))
                yield return $"{tree.Shown(project.Readme)} is missing.";
            else if (File.ReadLines(project.Readme).Count(line => line.Trim().Length > 0) < FewestLines)
                yield return $"{tree.Shown(project.Readme)} says less than {FewestLines} lines.";
        }
    }
}
