namespace RelationsGraph.GraphQL.Types;

/// <summary>A schema while it is built: what was defined, by name, and what is wrong with it.</summary>
internal sealed class SchemaDraft
{
    private readonly List<SchemaProblem> _problems;

    internal SchemaDraft(int capacity, List<SchemaProblem> problems)
    {
        _problems = problems;
        Names = new Dictionary<string, string>(capacity * 8, StringComparer.Ordinal);
        TypesByName = new Dictionary<string, NamedType>(capacity, StringComparer.Ordinal);
        Types = new List<NamedType>(capacity);
    }

    /// <summary>Every name that occurs, so that equal names become one object.</summary>
    internal Dictionary<string, string> Names { get; }

    internal Dictionary<string, NamedType> TypesByName { get; }

    /// <summary>All types, those of the specification included; of equal names only the first.</summary>
    internal List<NamedType> Types { get; }

    internal List<DirectiveDefinition> Directives { get; } = [];

    internal IReadOnlyList<SchemaProblem> Problems => _problems;

    internal void Report(string coordinate, string message) => _problems.Add(new SchemaProblem(coordinate, message));

    /// <summary>The one object for this name.</summary>
    internal string Intern(string name)
    {
        ref string? kept = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(Names, name, out _);
        return kept ??= name;
    }

    internal string SuggestType(string name) => Suggestions.For(name, TypesByName.Keys);
}
