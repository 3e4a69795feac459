using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Compiling;

/// <summary>What the current element is where a field stands.</summary>
/// <param name="Type">Its type; null at the root of a plan and where there is no element.</param>
/// <param name="Path">On an edge of a derived path and in its ways: the path.</param>
/// <param name="Cursor">On an edge: how its cursor is written.</param>
internal sealed record Current(ElementType? Type = null, CompiledPath? Path = null, CursorForm? Cursor = null)
{
    /// <summary>The root of a plan.</summary>
    public static Current Nothing { get; } = new();

    /// <summary>The ordinal of the node type; -1 when the current element is not a node.</summary>
    public int NodeType => Type is NodeType ? Type.Ordinal : -1;
}
