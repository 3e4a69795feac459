namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// Each node equals only itself, and hashes to where it starts: asking the runtime for a hash writes into the object and costs more than all the rest of a
/// look-up. Of a document made by hand, without offsets, all nodes hash alike, which is slow but right.
/// </summary>
internal sealed class NodeIdentity : IEqualityComparer<SyntaxNode>
{
    internal static NodeIdentity Instance { get; } = new();

    public bool Equals(SyntaxNode? x, SyntaxNode? y) => ReferenceEquals(x, y);

    public int GetHashCode(SyntaxNode obj) => obj.Start;
}
