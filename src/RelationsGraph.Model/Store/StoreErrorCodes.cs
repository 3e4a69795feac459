namespace RelationsGraph.Model.Store;

/// <summary>The values of <c>extensions.code</c> that any store can give.</summary>
public static class StoreErrorCodes
{
    /// <summary>The run took longer than it may.</summary>
    public const string ExecutionTimeout = "EXECUTION_TIMEOUT";

    /// <summary>A derived path has more ways than may be followed or written for one answer.</summary>
    public const string TooManyWays = "TOO_MANY_WAYS";

    /// <summary>A computed number does not fit the 64 bits of a decimal.</summary>
    public const string NumberOverflow = "NUMBER_OVERFLOW";
}
