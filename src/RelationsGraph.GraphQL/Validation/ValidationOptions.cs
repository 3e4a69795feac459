namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// The limits of validation: the rules of ours besides those of the specification. Each name is the name of the setting, and errors
/// say it. Immutable.
/// </summary>
public sealed record ValidationOptions
{
    /// <summary>
    /// The largest <see cref="MaxNesting"/> that can be set: so many levels of validation and field collection fit in a stack of
    /// 512 KiB, so no document ends the process.
    /// </summary>
    public const int HighestMaxNesting = 500;

    private readonly int _maxErrors = 100;
    private readonly int _maxNesting = 200;

    /// <summary>All limits at their defaults.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>After so many errors one more says that there are more, and validation ends. At least 1; default 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxErrors
    {
        get => _maxErrors;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxErrors));
            _maxErrors = value;
        }
    }

    /// <summary>Fields of one operation, counted as often as fragments put them in. Default 1000.</summary>
    public int MaxFields { get; init; } = 1000;

    /// <summary>Fields within fields of one operation, fragments put in; a root field has depth 1. Default 20.</summary>
    public int MaxDepth { get; init; } = 20;

    /// <summary>Aliases of one operation, counted as often as fragments put them in. Default 200.</summary>
    public int MaxAliases { get; init; } = 200;

    /// <summary>Fields on the root of one operation, fragments put in. Default 50.</summary>
    public int MaxRootFields { get; init; } = 50;

    /// <summary>
    /// Selection sets within selection sets, those of fragments and inline fragments counted too: what the stack of a thread must
    /// hold. From 1 to <see cref="HighestMaxNesting"/>; default 200.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public int MaxNesting
    {
        get => _maxNesting;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxNesting));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestMaxNesting, nameof(MaxNesting));
            _maxNesting = value;
        }
    }

    /// <summary>
    /// How often lists that lead from types to types (fields, interfaces, possibleTypes, inputFields) may be inside each other in
    /// introspection. The usual introspection queries need 1. Default 2.
    /// </summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>The comparisons spent on whether fields of one response name agree (specification, section 5.3.2). Default 100000.</summary>
    public int MaxMergeSteps { get; init; } = 100_000;
}
