using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>A project file refers only to projects that its row of the rooms table grants.</summary>
internal sealed class ReferencesFollowTheRooms : IHouseRule
{
    public IEnumerable<string> Violations(HouseTree tree)
    {
        foreach (var project in tree.Projects)
        {
            var room = tree.Rooms.Find(project.Name);
            foreach (var reference in project.References().Where(r => room?.Grants.ContainsKey(r) != true))
                yield return $"{project.Name} refers to {reference}, which its row in README.md does not grant.";
        }
    }
}
