using System.Text;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Aids;

/// <summary>Cursors as a store writes them.</summary>
internal static class Cursors
{
    /// <summary>A cursor of a connection, for a node and the relationship that led there.</summary>
    public static string Of(string connection, string node, string relationship = "")
    {
        // FNV-1a, written again here: the signature is a promise to clients that hold cursors.
        uint signature = 2166136261;
        foreach (byte b in Encoding.ASCII.GetBytes(connection + "|id"))
            signature = (signature ^ b) * 16777619;
        Span<byte> text = stackalloc byte[PageCursor.MaxLength];
        int length = PageCursor.Write(signature, Encoding.UTF8.GetBytes(node), Encoding.UTF8.GetBytes(relationship), text);
        return Encoding.ASCII.GetString(text[..length]);
    }
}
