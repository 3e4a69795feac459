using System.Text.Unicode;

namespace RelationsGraph.Neo4j.PackStream;

/// <content>Whole values of any type.</content>
internal ref partial struct PackReader
{
    /// <summary>
    /// How deep lists, maps and structures may lie in each other: deeper than the answer to the deepest query that can be allowed, and than the plan of its
    /// statement.
    /// </summary>
    public const int MaxDepth = 1024;

    private const int UsualDepth = 64;

    /// <summary>
    /// Skips the next value with all that is in it, and so checks that it is well formed: that every marker is known and every length fits, that keys are texts
    /// and texts are UTF-8.
    /// </summary>
    /// <exception cref="PackException">It is not well formed, or deeper than <see cref="MaxDepth"/>. The reader stands at an inner value.</exception>
    public void Skip()
    {
        // How much is left of each value that is open. A map counts up from the negative: its keys stand at even numbers.
        Span<int> open = stackalloc int[UsualDepth];
        var depth = 0;
        while (true)
        {
            var start = _at;
            var items = 0;
            var marker = Marker();
            var type = TypeOf(marker);
            if (depth > 0 && open[depth - 1] is < 0 and var left && (left & 1) == 0 && type != PackType.Text)
                throw Unexpected(PackType.Text);
            switch (type)
            {
                case PackType.Text:
                    // Texts go into answers as they are, where bytes that are no text would spoil the whole of it.
                    if (!Utf8.IsValid(Take(PackMarker.TinyText, PackMarker.Text8)))
                        throw new PackException("Text is not UTF-8", start);
                    break;
                case PackType.Integer:
                    TryReadInteger(out _);
                    break;
                case PackType.Float:
                    TryReadFloat(out _);
                    break;
                case PackType.Bytes:
                    Take(0, PackMarker.Bytes8);
                    break;
                case PackType.List:
                    TryReadList(out items);
                    break;
                case PackType.Map:
                    TryReadMap(out items);
                    items *= -2;
                    break;
                case PackType.Structure:
                    items = ReadStructure(out _);
                    break;
                default:
                    _at++;
                    break;
            }
            if (items != 0)
            {
                if (depth == open.Length)
                    open = Deeper(open, start);
                open[depth++] = items;
                continue;
            }
            while (depth > 0 && (open[depth - 1] += open[depth - 1] < 0 ? 1 : -1) == 0)
                depth--;
            if (depth == 0)
                return;
        }
    }

    /// <summary>Reads the next value with all that is in it.</summary>
    /// <returns>Its bytes, which a reader of their own or <see cref="PackWriter.WriteRaw"/> takes.</returns>
    /// <exception cref="PackException">As for <see cref="Skip"/>.</exception>
    public ReadOnlySpan<byte> ReadRaw()
    {
        var start = _at;
        Skip();
        return _data[start.._at];
    }

    private static int[] Deeper(ReadOnlySpan<int> open, int at)
    {
        if (open.Length == MaxDepth)
            throw new PackException($"Values lie more than {MaxDepth} deep in each other", at);
        var deeper = new int[MaxDepth];
        open.CopyTo(deeper);
        return deeper;
    }
}
