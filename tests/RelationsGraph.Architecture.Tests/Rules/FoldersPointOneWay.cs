using RelationsGraph.Architecture.Tests.Compiled;
using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>
/// The README of a project with two or more folders of code orders them, and a folder uses only those above its line: in the
/// compiled types, and in the using directives (which also show uses of constants).
/// </summary>
internal sealed class FoldersPointOneWay : IHouseRule
{
    public IEnumerable<string> Violations(HouseTree tree)
    {
        foreach (var project in tree.Projects.Where(p => File.Exists(p.Readme)))
        {
            var folders = project.Sources.Select(project.FirstFolderOf).OfType<string>().Distinct().ToList();
            var order = FolderOrder.Read(project.Readme);
            if (order is null)
            {
                if (folders.Count > 1)
                    yield return $"{tree.Shown(project.Readme)} has no block named order for the folders {string.Join(", ", folders)}.";
                continue;
            }
            foreach (var folder in folders.Except(order))
                yield return $"{tree.Shown(project.Readme)}: the order does not name the folder {folder}.";
            foreach (var folder in order.Except(folders))
                yield return $"{tree.Shown(project.Readme)}: the order names {folder}, which holds no code.";
            foreach (var violation in CompiledViolations(project, order).Concat(UsingViolations(tree, project, order)).Distinct())
                yield return violation;
        }
    }

    private static IEnumerable<string> CompiledViolations(HouseProject project, IReadOnlyList<string> order)
    {
        if (!File.Exists(project.Assembly))
            yield break;
        foreach (var (from, to) in AssemblyTypeUses.Read(project.Assembly).Where(u => u.To.Assembly == project.Name))
        {
            // What the compiler adds lies in namespaces that are nobody's folder.
            if (IsOf(project, from.Namespace) && IsOf(project, to.Namespace) && Rank(project, order, to.Namespace) > Rank(project, order, from.Namespace))
                yield return $"{from} uses {to}, which is further down the order of {project.Name}.";
        }
    }

    private static IEnumerable<string> UsingViolations(HouseTree tree, HouseProject project, IReadOnlyList<string> order)
    {
        foreach (var source in project.Sources)
        {
            var own = project.FirstFolderOf(source) is { } folder ? $"{project.Name}.{folder}" : project.Name;
            foreach (var name in File.ReadLines(source).Select(UsedNamespace).OfType<string>().Where(n => IsOf(project, n)))
            {
                if (Rank(project, order, name) > Rank(project, order, own))
                    yield return $"{tree.Shown(source)} uses {name}, which is further down the order of {project.Name}.";
            }
        }
    }

    private static string? UsedNamespace(string line)
    {
        if (!line.StartsWith("using ", StringComparison.Ordinal) || !line.TrimEnd().EndsWith(';'))
            return null;
        var name = line["using ".Length..].TrimEnd().TrimEnd(';');
        if (name.StartsWith("static ", StringComparison.Ordinal))
            name = name["static ".Length..];
        return name.Contains('=', StringComparison.Ordinal) ? name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim() : name;
    }

    private static bool IsOf(HouseProject project, string name) =>
        name == project.Name || name.StartsWith(project.Name + ".", StringComparison.Ordinal);

    // Files beside the csproj may use every folder and none may use them.
    private static int Rank(HouseProject project, IReadOnlyList<string> order, string name)
    {
        var folder = name == project.Name ? "" : name[(project.Name.Length + 1)..].Split('.')[0];
        var rank = order.ToList().IndexOf(folder);
        return rank < 0 ? order.Count : rank;
    }
}
