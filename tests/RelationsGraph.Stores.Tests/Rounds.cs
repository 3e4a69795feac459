using RelationsGraph.Compiler.Operations;
using RelationsGraph.Model.Store;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>What takes more than one round trip (search, paths, surroundings) Neo4j does not answer yet; those questions are skipped and say so.</summary>
internal static class Rounds
{
    public static async Task<string> AskAsync(OperationCompiler compiler, IGraphStore store, string query, string? variables = null)
    {
        string? answer = await TryAskAsync(compiler, store, query, variables);
        Skip.If(answer is null, "Search, paths and surroundings are not answered by Neo4j yet.");
        return answer!;
    }

    public static async Task<string?> TryAskAsync(OperationCompiler compiler, IGraphStore store, string query, string? variables = null)
    {
        try
        {
            return await ProductGraph.AskAsync(compiler, store, query, variables);
        }
        catch (InvalidOperationException exception) when (exception.Message.StartsWith("The plan asks for", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
