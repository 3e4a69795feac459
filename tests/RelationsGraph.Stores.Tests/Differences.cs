using System.Collections.Concurrent;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>What two stores answered otherwise in a run of random queries. A run goes on behind the first, since one that is rare may hide behind one that is not.</summary>
/// <param name="seed">Repeats the run.</param>
/// <remarks>Thread-safe.</remarks>
internal sealed class Differences(int seed)
{
    private const int Enough = 10;
    private const int MostShown = 4000;
    private readonly ConcurrentQueue<string> _found = new();

    /// <summary>Whether more would not be read.</summary>
    public bool AreEnough => _found.Count >= Enough;

    /// <summary>Notes a query when its answers differ.</summary>
    public void Compare(int number, string query, string embedded, string neo4j)
    {
        if (embedded == neo4j)
            return;
        int common = embedded.AsSpan().CommonPrefixLength(neo4j);
        _found.Enqueue($"query {number}:\n{query}\nembedded: {Cut(embedded)}\nNeo4j:    {Cut(neo4j)}\nfrom {common}: {Around(embedded, common)} <> {Around(neo4j, common)}");
    }

    /// <summary>Fails with everything that was noted.</summary>
    public void AreNone() => Assert.True(_found.IsEmpty, $"RANDOM_SEED={seed}\n{string.Join("\n\n", _found)}");

    private static string Cut(string answer) => answer.Length <= MostShown ? answer : string.Concat(answer.AsSpan(0, MostShown), "...");

    private static string Around(string answer, int place) => answer.Substring(Math.Max(0, place - 40), Math.Min(answer.Length, place + 80) - Math.Max(0, place - 40));
}
