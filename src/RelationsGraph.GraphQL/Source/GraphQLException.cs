namespace RelationsGraph.GraphQL.Source;

/// <summary>Thrown where a caller asked for a result and the input was at fault; carries the errors to be shown.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Wraps errors.</summary>
    /// <param name="errors">At least one.</param>
    /// <exception cref="ArgumentException">There is no error.</exception>
    public GraphQLException(params GraphQLError[] errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>The errors, at least one, in the order found.</summary>
    public GraphQLError[] Errors { get; }

    private static string Describe(GraphQLError[] errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentOutOfRangeException.ThrowIfZero(errors.Length, nameof(errors));
        return string.Join(Environment.NewLine, (object[])errors);
    }
}
