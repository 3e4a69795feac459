namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// How large a document may be before parsing ends with an error. There are two named sets: <see cref="Untrusted"/> for requests
/// and <see cref="Trusted"/> for files of our own.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ParserLimits
{
    /// <summary>
    /// The largest <see cref="MaxDepth"/> that can be set. Whoever walks a tree recurses once per level, and this many levels of
    /// parsing or printing fit in a stack of 256 KiB, so no document ends the process.
    /// </summary>
    public const int HighestMaxDepth = 250;

    private readonly int _maxTokens = 5_000;
    private readonly int _maxNodes = 5_000;
    private readonly int _maxDepth = 64;

    /// <summary>The defaults, for text that anybody may have sent.</summary>
    public static ParserLimits Untrusted { get; } = new();

    /// <summary>For text that comes with the program: a million tokens and nodes, 200 levels.</summary>
    public static ParserLimits Trusted { get; } = new() { MaxTokens = 1_000_000, MaxNodes = 1_000_000, MaxDepth = 200 };

    /// <summary>The most lexical tokens, from 1; default 5000. Excess is <c>TOKEN_LIMIT</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxTokens
    {
        get => _maxTokens;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxTokens));
            _maxTokens = value;
        }
    }

    /// <summary>
    /// The most syntax nodes, from 1; default 5000. Excess is <c>NODE_LIMIT</c>. Nearly every node has a token of its own, so this
    /// bites only below <see cref="MaxTokens"/>; nodes are what costs memory and validation time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxNodes
    {
        get => _maxNodes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxNodes));
            _maxNodes = value;
        }
    }

    /// <summary>
    /// The most levels of selection sets, list and object values and list types that may be open at once, from 1 to
    /// <see cref="HighestMaxDepth"/>; default 64. Excess is <c>DEPTH_LIMIT</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxDepth));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestMaxDepth, nameof(MaxDepth));
            _maxDepth = value;
        }
    }
}
