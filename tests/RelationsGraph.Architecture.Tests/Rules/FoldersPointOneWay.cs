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
            var files = project.Sources.Where(s => project.FirstFolderOf(s) is null).Select(s => Path.GetFileNameWithoutExtension(s));
            foreach (var line in order.Except(folders).Except(files))
                yield return $"{tree.Shown(project.Readme)}: the order names {line}, which is neither a folder of code nor a file.";
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
            if (IsOf(project, from.Namespace) && IsOf(project, to.Namespace) && Rank(project, order, to.Namespace, to.Name) > Rank(project, order, from.Namespace, from.Name))
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
                if (Rank(project, order, name, "") > Rank(project, order, own, Path.GetFileNameWithoutExtension(source)))
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

    // A type beside the csproj may use every folder and none may use it, unless the order names it.
    private static int Rank(HouseProject project, IReadOnlyList<string> order, string @namespace, string type)
    {
        var line = @namespace == project.Name ? type : @namespace[(project.Name.Length + 1)..].Split('.')[0];
        var rank = order.ToList().IndexOf(line);
        return rank < 0 ? order.Count : rank;
    }
}
