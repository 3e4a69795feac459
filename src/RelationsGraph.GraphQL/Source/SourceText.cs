using System.Text;

namespace RelationsGraph.GraphQL.Source;

/// <summary>
/// The UTF-8 bytes of one document and the name they came under. Nodes point into it with byte offsets; lines and columns are
/// worked out only when an error needs them.
/// </summary>
/// <remarks>
/// Thread-safe. The bytes are not copied: whoever hands them over must neither change nor reuse them while a document parsed from
/// them is alive (so never a pooled buffer).
/// </remarks>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Wraps UTF-8 bytes. Whether they are valid UTF-8 is the lexer's question.</summary>
    /// <param name="utf8">The bytes, optionally opened by a byte order mark.</param>
    /// <param name="name">What the text is called in messages: a file path, or <c>GraphQL request</c>.</param>
    public SourceText(ReadOnlyMemory<byte> utf8, string name = DefaultName)
    {
        ArgumentNullException.ThrowIfNull(name);
        Utf8 = utf8;
        Name = name;
    }

    /// <summary>The name of a text that came without one.</summary>
    public const string DefaultName = "GraphQL request";

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>What the text is called in messages.</summary>
    public string Name { get; }

    /// <summary>Encodes <paramref name="text"/>. A lone surrogate becomes U+FFFD, as every .NET encoder does it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="name">What the text is called in messages.</param>
    /// <returns>The source text.</returns>
    public static SourceText FromString(string text, string name = DefaultName)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(Encoding.UTF8.GetBytes(text), name);
    }

    /// <summary>Line and column of a byte. A byte order mark at the very start takes no column, as in editors.</summary>
    /// <param name="offset">A byte offset from 0 to the length, both included; an offset inside a scalar value means that value.</param>
    /// <returns>The place, both numbers from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the text.</exception>
    public SourceLocation GetLocation(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Utf8.Length);

        int[] starts = _lineStarts ??= FindLineStarts(Utf8.Span);
        int found = Array.BinarySearch(starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        if (line < 0)
            return new SourceLocation(1, 1); // inside the byte order mark

        ReadOnlySpan<byte> before = Utf8.Span[starts[line]..offset];
        int scalars = 0;
        foreach (byte b in before)
        {
            if ((b & 0xC0) != 0x80)
                scalars++;
        }

        bool insideScalar = offset < Utf8.Length && (Utf8.Span[offset] & 0xC0) == 0x80 && scalars > 0;
        return new SourceLocation(line + 1, insideScalar ? scalars : scalars + 1);
    }

    /// <summary>The name, for debuggers.</summary>
    public override string ToString() => Name;

    private static int[] FindLineStarts(ReadOnlySpan<byte> bytes)
    {
        List<int> starts = [bytes.StartsWith("\uFEFF"u8) ? 3 : 0];
        int at = 0;
        while (bytes[at..].IndexOfAny((byte)'\n', (byte)'\r') is int next and >= 0)
        {
            at += next + 1;
            if (bytes[at - 1] == '\r' && at < bytes.Length && bytes[at] == '\n')
                at++;
            starts.Add(at);
        }

        return [.. starts];
    }
}
