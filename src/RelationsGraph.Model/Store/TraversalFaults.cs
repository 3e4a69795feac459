using System.Globalization;

namespace RelationsGraph.Model.Store;

/// <summary>What every store says of searches from node to node that cannot be made, so that answers do not depend on the store.</summary>
public static class TraversalFaults
{
    /// <summary>The two ends of paths are one node.</summary>
    public const string SameNode = "'from' and 'to' are one node. Name two nodes, or ask for the neighbors of one.";

    /// <summary>The time for an answer is over.</summary>
    public const string TooLong = "The query took longer than it may. Ask for fewer or smaller pages, or for shorter paths.";

    /// <summary>No node has the id that an argument names.</summary>
    /// <param name="argument">The argument.</param>
    public static string NodeNotFound(string argument) => $"No node has the id that '{argument}' gives. Take an id from 'id' of an earlier answer.";

    /// <summary>A search would look at too many relationships.</summary>
    /// <param name="most">How many it may look at.</param>
    public static string TooFar(int most) => string.Create(
        CultureInfo.InvariantCulture,
        $"The search would look at more than {most} relationships (setting Limits:MaxTraversedRelationships). Ask for shorter paths, fewer types or one direction.");
}
