using System.Text;

namespace RelationsGraph.Neo4j.PackStream;

/// <summary>The encoding of texts.</summary>
internal static class PackText
{
    /// <summary>UTF-8 that refuses what is no text instead of replacing it: a key that was changed on its way would find the wrong node.</summary>
    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
