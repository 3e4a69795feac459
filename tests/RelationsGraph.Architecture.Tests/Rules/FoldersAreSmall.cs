using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>A folder of the product holds at most 30 C# files ('about 25'), and lies at most two folders below its project.</summary>
internal sealed class FoldersAreSmall : IHouseRule
{
    private const int MostFiles = 30;
    private const int DeepestFolder = 2;

    public IEnumerable<string> Violations(HouseTree tree)
    {
        foreach (var project in tree.Projects)
        {
            foreach (var folder in project.Sources.GroupBy(s => Path.GetDirectoryName(s)!))
            {
                if (folder.Count() > MostFiles)
                    yield return $"{tree.Shown(folder.Key)} holds {folder.Count()} files; the most are {MostFiles}.";
                var below = Path.GetRelativePath(project.Folder, folder.Key);
                if (below.Split(Path.DirectorySeparatorChar).Length > DeepestFolder)
                    yield return $"{tree.Shown(folder.Key)} is deeper than project, folder, folder.";
            }
        }
    }
}
