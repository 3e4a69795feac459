using RelationsGraph.Architecture.Tests.Compiled;
using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>The compiled types of a project use only the projects and namespaces that its row of the rooms table grants.</summary>
internal sealed class TypesFollowTheRooms : IHouseRule
{
    public IEnumerable<string> Violations(HouseTree tree)
    {
        foreach (var project in tree.Projects)
        {
            if (!File.Exists(project.Assembly))
            {
                yield return $"{project.Name} is not compiled: {project.Assembly} is missing.";
                continue;
            }
            var room = tree.Rooms.Find(project.Name);
            foreach (var (from, to) in AssemblyTypeUses.Read(project.Assembly).Where(u => u.To.Assembly != project.Name && IsOurs(u.To.Assembly)))
            {
                if (room?.Allows(to.Assembly, to.Namespace) != true)
                    yield return $"{from} uses {to} of {to.Assembly}, which the row of {project.Name} in README.md does not grant.";
            }
        }
    }

    private static bool IsOurs(string assembly) => assembly.StartsWith("RelationsGraph.", StringComparison.Ordinal);
}
