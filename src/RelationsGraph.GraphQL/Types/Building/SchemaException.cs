namespace RelationsGraph.GraphQL.Types;

/// <summary>A schema cannot be built because it breaks rules of the type system. Carries all problems, not only the first.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>An exception for these problems.</summary>
    public SchemaException(IReadOnlyList<SchemaProblem> problems)
        : base($"The schema has {problems.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, problems)}") => Problems = problems;

    /// <summary>All problems, in the order of the rules.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; }
}
