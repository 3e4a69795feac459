using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Validation;

namespace RelationsGraph.Compiler.Operations;

/// <summary>The limits of the way from text to plan.</summary>
public sealed record CompilerOptions
{
    /// <summary>How large a document may be.</summary>
    public ParserLimits Parser { get; init; } = ParserLimits.Untrusted;

    /// <summary>How much an operation may ask for.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>How large pages are.</summary>
    public PlanLimits Pages { get; init; } = new();

    /// <summary>Most bytes of the answers about the schema in one plan.</summary>
    public int MaxIntrospectionBytes { get; init; } = IntrospectionWriter.DefaultMaxBytes;

    /// <summary>Most documents whose plans are kept; 0 keeps none.</summary>
    public int CacheEntries { get; init; } = 1000;

    /// <summary>Most bytes that kept documents and plans may take, by estimate.</summary>
    public long CacheBytes { get; init; } = 64 * 1024 * 1024;
}
