using System.Globalization;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Compiler.Planning;

/// <summary>What is wrong with the values of one operation, bounded.</summary>
/// <param name="max">After so many errors one more says that the rest is not listed.</param>
internal struct PlanErrors(int max)
{
    private List<GraphQLError>? _errors;

    /// <summary>The errors in the order found; empty when all is well.</summary>
    public readonly IReadOnlyList<GraphQLError> All => _errors ?? (IReadOnlyList<GraphQLError>)[];

    /// <summary>Adds an error while there is room.</summary>
    public void Add(GraphQLError error)
    {
        _errors ??= [];
        if (_errors.Count < max)
            _errors.Add(error);
        else if (_errors.Count == max)
            _errors.Add(new GraphQLError(ErrorCodes.ErrorLimit, string.Create(CultureInfo.InvariantCulture, $"There are more than {max} errors (setting Limits:MaxErrors); the rest is not listed.")));
    }
}
