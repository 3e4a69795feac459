using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Language;

/// <summary>A whole document, executable or of the type system or mixed (specification section 2.3).</summary>
public sealed class DocumentNode : SyntaxNode
{
    /// <summary>Creates an empty node to be filled by initialisers.</summary>
    public DocumentNode()
        : base(SyntaxKind.Document)
    {
    }

    /// <summary>The definitions in source order; at least one when parsed.</summary>
    public required DefinitionNode[] Definitions { get; init; }

    /// <summary>The text all offsets point into; null for a document made by hand.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Line and column of an offset, for errors.</summary>
    /// <param name="offset">A <see cref="SyntaxNode.Start"/> or <c>NameStart</c> of a node of this document.</param>
    /// <returns>The location, as the only element; empty for a document made by hand.</returns>
    public SourceLocation[] Locate(int offset) => Source is null ? [] : [Source.GetLocation(offset)];
}
