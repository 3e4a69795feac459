namespace RelationsGraph.Embedded.Snapshot;

/// <summary>
/// Which ordinals the nodes of each type have. Nodes are numbered in the order of their ids by code point; an id begins with the prefix
/// of its type and a slash, so the nodes of a type are one range. The ranges lie in the order of prefix and slash, which is not the order of
/// the prefixes alone: <c>host-town/</c> comes before <c>host/</c>.
/// </summary>
/// <param name="first">By ordinal of the type: the ordinal of its first node.</param>
/// <param name="size">By ordinal of the type: how many nodes it has.</param>
/// <param name="typeOf">By ordinal of the node: the ordinal of its type.</param>
internal sealed class TypeRanges(int[] first, int[] size, ushort[] typeOf)
{
    /// <summary>The number of types.</summary>
    public int Count => first.Length;

    /// <summary>The number of nodes.</summary>
    public int Nodes => typeOf.Length;

    /// <summary>The ordinal of the first node of a type.</summary>
    public int First(int type) => first[type];

    /// <summary>How many nodes a type has.</summary>
    public int Size(int type) => size[type];

    /// <summary>The type of a node.</summary>
    public int TypeOf(int node) => typeOf[node];
}
