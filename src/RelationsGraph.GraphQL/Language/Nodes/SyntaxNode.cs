namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// A piece of a parsed document. Positions are byte offsets into <see cref="DocumentNode.Source"/>; a node made by hand, for
/// printing, leaves them 0.
/// </summary>
/// <remarks>Immutable and thread-safe; child arrays are never null and are read-only by convention.</remarks>
public abstract class SyntaxNode
{
    private protected SyntaxNode(SyntaxKind kind) => Kind = kind;

    /// <summary>What this node is.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>The offset of the first byte of the node's first token (its description, where it has one).</summary>
    public int Start { get; init; }

    /// <summary>The offset just behind the last byte of the node's last token.</summary>
    public int End { get; init; }

    /// <summary>The node as canonical GraphQL text; see <see cref="SyntaxPrinter"/>.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
