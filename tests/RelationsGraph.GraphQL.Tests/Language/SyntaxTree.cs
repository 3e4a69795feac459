using System.Reflection;
using RelationsGraph.GraphQL.Language;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

/// <summary>Compares trees by every property but positions, the source and whether a string was a block.</summary>
internal static class SyntaxTree
{
    private static readonly HashSet<string> Ignored =
    [
        nameof(SyntaxNode.Start), nameof(SyntaxNode.End), "NameStart", nameof(DocumentNode.Source), nameof(StringValueNode.IsBlock),
    ];

    public static void AssertEqual(object? expected, object? actual, string path = "")
    {
        switch (expected)
        {
            case SyntaxNode node:
                Assert.True(actual is not null && node.GetType() == actual.GetType(), $"{path}: {node.Kind} became {actual}");
                foreach (PropertyInfo property in node.GetType().GetProperties().Where(property => !Ignored.Contains(property.Name)))
                    AssertEqual(property.GetValue(node), property.GetValue(actual), $"{path}/{property.Name}");
                break;
            case Array array:
                var other = (Array)actual!;
                Assert.True(array.Length == other.Length, $"{path}: {array.Length} children became {other.Length}");
                for (int i = 0; i < array.Length; i++)
                    AssertEqual(array.GetValue(i), other.GetValue(i), $"{path}[{i}]");
                break;
            default:
                Assert.True(Equals(expected, actual), $"{path}: \"{expected}\" became \"{actual}\"");
                break;
        }
    }

    /// <summary>All nodes, the given one first.</summary>
    public static IEnumerable<SyntaxNode> All(SyntaxNode node)
    {
        yield return node;
        foreach (PropertyInfo property in node.GetType().GetProperties())
        {
            IEnumerable<SyntaxNode> children = property.GetValue(node) switch
            {
                SyntaxNode child => [child],
                SyntaxNode[] array => array,
                _ => [],
            };
            foreach (SyntaxNode descendant in children.SelectMany(All))
                yield return descendant;
        }
    }

    /// <summary>The first argument of the first field of the first operation.</summary>
    public static ValueNode ArgumentValue(this DocumentNode document) =>
        ((FieldNode)((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[0]).Arguments[0].Value;
}
