using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>
/// Where routing tables come from: the servers of the last table, then every address that the name in the URI has. Each is asked over a connection of its own, so that
/// a pool without a free connection cannot stand in the way of learning where others are.
/// </summary>
/// <param name="seed">The address in the URI.</param>
/// <param name="context">The query part of the URI, with the address.</param>
/// <param name="database">The database; null for the user's home database.</param>
/// <param name="opener">Opens connections.</param>
/// <param name="resolve">Finds the addresses of a name.</param>
/// <param name="limit">How long one server may take to answer.</param>
/// <param name="time">Where time comes from.</param>
internal sealed class RoutingSource(
    BoltAddress seed,
    IReadOnlyDictionary<string, string> context,
    string? database,
    ConnectionOpener opener,
    Func<string, CancellationToken, Task<IPAddress[]>> resolve,
    TimeSpan limit,
    TimeProvider time)
{
    /// <summary>Asks one server after the other until one gives a table that names routers and readers.</summary>
    /// <param name="known">The routers of the last table.</param>
    /// <param name="isLeaderless">Whether the last table named no leader: its routers may be cut off from the others, so that the seed is asked first.</param>
    /// <param name="bookmarks">What the servers must have seen; users and databases are data too.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="BoltConnectionException">None gave one.</exception>
    /// <exception cref="BoltFailureException">A server refused, and the others would too, or the last one asked did.</exception>
    public async Task<RoutingTable> FetchAsync(
        IReadOnlyList<BoltAddress> known, bool isLeaderless, IReadOnlyList<string> bookmarks, CancellationToken cancellation)
    {
        var question = new BoltTransaction(IsWrite: false, database, bookmarks, Timeout.InfiniteTimeSpan);
        Exception? last = null;
        int asked = 0;
        await foreach ((BoltAddress address, IPAddress? at) in CandidatesAsync(known, isLeaderless, cancellation))
        {
            asked++;
            try
            {
                RoutingTable table = await AskAsync(address, at, question, cancellation);
                if (table.Routers.Count > 0 && table.Readers.Count > 0)
                    return table;
                last ??= new BoltConnectionException(BoltFault.Unreachable, $"{address} names no server for reads.");
            }
            catch (BoltConnectionException exception)
            {
                last = exception;
            }
            catch (BoltFailureException exception) when (!BoltStatuses.IsSameEverywhere(exception.Code))
            {
                last = exception;
            }
        }

        throw last switch
        {
            BoltFailureException failure => failure,
            BoltConnectionException fault => new BoltConnectionException(Opening(fault.Fault), $"None of {asked} servers gave a routing table. {fault.Message}", fault) { Version = fault.Version },
            _ => new BoltConnectionException(BoltFault.Unreachable, $"The name {seed.Host} has no address.", last),
        };
    }

    private async Task<RoutingTable> AskAsync(BoltAddress address, IPAddress? at, BoltTransaction question, CancellationToken cancellation)
    {
        await using IBoltConnection connection = await opener.OpenAsync(address, at, cancellation);
        using var clock = new CallClock(limit, time, cancellation);
        try
        {
            return await connection.RouteAsync(context, question, clock.Token);
        }
        catch (OperationCanceledException exception) when (clock.IsTimeUp)
        {
            throw new BoltConnectionException(BoltFault.Unreachable, $"{address} gave no routing table within {limit.TotalSeconds} s.", exception);
        }
    }

    private async IAsyncEnumerable<(BoltAddress Address, IPAddress? At)> CandidatesAsync(
        IReadOnlyList<BoltAddress> known, bool isLeaderless, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!isLeaderless)
        {
            foreach (BoltAddress address in known)
                yield return (address, null);
        }

        foreach (IPAddress address in await ResolveAsync(cancellation))
            yield return (seed, address);
        if (isLeaderless)
        {
            foreach (BoltAddress address in known)
                yield return (address, null);
        }
    }

    private async Task<IPAddress[]> ResolveAsync(CancellationToken cancellation)
    {
        if (IPAddress.TryParse(seed.Host, out IPAddress? literal))
            return [literal];
        try
        {
            return await resolve(seed.Host, cancellation);
        }
        catch (SocketException)
        {
            // A name server that is away ends no search: the servers of the last table can still be asked.
            return [];
        }
    }

    // Losing the connection over this question leaves nothing half done.
    private static BoltFault Opening(BoltFault fault) => fault == BoltFault.Lost ? BoltFault.Unreachable : fault;
}
