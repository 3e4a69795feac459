using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>The rooms table has one row for each project of the product and none for others.</summary>
internal sealed class EveryProjectHasARoom : IHouseRule
{
    public IEnumerable<string> Violations(HouseTree tree)
    {
        var rows = tree.Rooms.Rooms.Select(r => r.Project).ToList();
        var projects = tree.Projects.Select(p => p.Name).ToList();
        foreach (var project in projects.Except(rows))
            yield return $"README.md: the rooms table has no row for {project}.";
        foreach (var row in rows.Except(projects))
            yield return $"README.md: the rooms table has a row for {row}, which is not in src.";
        foreach (var row in rows.GroupBy(r => r).Where(g => g.Count() > 1))
            yield return $"README.md: the rooms table has {row.Count()} rows for {row.Key}.";
        foreach (var granted in tree.Rooms.Rooms.SelectMany(r => r.Grants.Keys).Distinct().Except(rows))
            yield return $"README.md: the rooms table grants {granted}, which has no row.";
    }
}
