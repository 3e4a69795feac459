using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>The namespace of a file is its project and the first folder, so that namespaces can stand for folders elsewhere.</summary>
internal sealed class NamespacesFollowFolders : IHouseRule
{
    public IEnumerable<string> Violations(HouseTree tree)
    {
        foreach (var project in tree.Projects)
        {
            foreach (var source in project.Sources)
            {
                var expected = project.FirstFolderOf(source) is { } folder ? $"{project.Name}.{folder}" : project.Name;
                var line = File.ReadLines(source).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal));
                var actual = line?["namespace ".Length..].TrimEnd().TrimEnd(';');
                if (actual is not null && actual != expected && !actual.StartsWith(expected + ".", StringComparison.Ordinal))
                    yield return $"{tree.Shown(source)} has the namespace {actual}; its folder says {expected}.";
            }
        }
    }
}
