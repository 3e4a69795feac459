using System.Text;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Traversing;

/// <summary>The statements of a search from node to node. Each takes a list of ids and calls each by its place in it.</summary>
/// <param name="Named">Of the nodes that a request names, those that are there: place, name of the type, whether it was valid at the time.</param>
/// <param name="Onward">Goes along relationships as they are asked for; null when there is nothing to go along.</param>
/// <param name="Backward">Goes along them the other way round; null when there is nothing, or when it is never needed.</param>
internal sealed record TraversalStatements(FindingStatement Named, LayerStatements? Onward, LayerStatements? Backward);

/// <summary>One layer of a search.</summary>
/// <param name="Count">How many relationships would be looked at.</param>
/// <param name="Links">What is come to: place, id of the relationship, id of the node; or, where the way there does not matter, id and type of each node.</param>
internal sealed record LayerStatements(FindingStatement Count, FindingStatement Links);

/// <summary>The names of the parameters that a search writes itself.</summary>
internal static class TraversalParameters
{
    /// <summary>The ids of the nodes that a statement is about.</summary>
    public const string Ids = "ids";

    /// <summary>The ids of the nodes that a request names: they need not fulfil what others must.</summary>
    public const string Named = "named";

    /// <summary>How many relationships may still be looked at.</summary>
    public const string Left = "left";

    /// <summary>Writes ids of nodes.</summary>
    public static void WriteIds(PackWriter writer, string parameter, IdTable nodes, IReadOnlyList<int> numbers)
    {
        writer.WriteText(parameter);
        writer.WriteList(numbers.Count);
        for (int i = 0; i < numbers.Count; i++)
            writer.WriteText(nodes[numbers[i]]);
    }

    /// <summary>The bytes of an id.</summary>
    public static byte[] Utf8(string id) => Encoding.UTF8.GetBytes(id);
}
