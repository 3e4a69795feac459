using System.Text.RegularExpressions;
using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>No text of the repository names a package registry's host or a folder of somebody's machine.</summary>
internal sealed class TextsNameNoMachine : IHouseRule
{
    /// <summary>The gate may know where its surroundings lie; nothing else may. Registries it does not name either.</summary>
    private const string Gate = ".ci/run";

    private static readonly HashSet<string> Binary = [".png", ".ico", ".woff", ".woff2", ".gz", ".zip", ".snk"];

    // Written in parts, so that this file keeps its own rule.
    private static readonly string[] RegistryHosts =
    [
        Host("nuget", "org"), Host("registry", "npmjs", "org"), Host("registry", "yarnpkg", "com"), Host("pkgs", "dev", "azure", "com"),
        Host("pypi", "org"), Host("crates", "io"), Host("proxy", "golang", "org"), Host("deb", "debian", "org"),
    ];

    // A folder of a machine stands at the start of a word; inside an address it is somebody's page.
    private static readonly Regex MachinePath = new(
        @"(?<![\w./:-])(?:/(?:home|root|work|Users|tmp)/[\w.-]+|[A-Z]:\\(?:Users|src|work)\\)|\.\./" + "shared",
        RegexOptions.CultureInvariant);

    public IEnumerable<string> Violations(HouseTree tree)
    {
        foreach (var file in tree.FilesBelow("").Where(f => !Binary.Contains(Path.GetExtension(f))))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (RegistryHosts.FirstOrDefault(host => line.Contains(host, StringComparison.OrdinalIgnoreCase)) is { } host)
                    yield return $"{tree.Shown(file)}:{number}: names the registry {host}.";
                if (tree.Shown(file) != Gate && MachinePath.Match(line) is { Success: true } path)
                    yield return $"{tree.Shown(file)}:{number}: names {path.Value}, a folder of one machine.";
            }
        }
    }

    private static string Host(params string[] labels) => string.Join('.', labels);
}
