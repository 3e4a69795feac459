namespace RelationsGraph.Architecture.Tests.Tree;

/// <summary>A row of the rooms table: a project and what it may use.</summary>
/// <param name="Project">The project's whole name.</param>
/// <param name="Purpose">The row's sentence.</param>
/// <param name="Grants">By whole project name: the namespaces after it that may be used, or none when all may.</param>
internal sealed record Room(string Project, string Purpose, IReadOnlyDictionary<string, IReadOnlyList<string>> Grants)
{
    /// <summary>Whether the row grants a namespace of a project.</summary>
    public bool Allows(string project, string @namespace) =>
        Grants.TryGetValue(project, out var parts)
        && (parts.Count == 0 || parts.Any(part => @namespace == $"{project}.{part}" || @namespace.StartsWith($"{project}.{part}.", StringComparison.Ordinal)));
}
