namespace RelationsGraph.Neo4j.PackStream;

/// <content>Whole values of any type.</content>
internal ref partial struct PackReader
{
    /// <summary>How deep lists, maps and structures may lie in each other.</summary>
    public const int MaxDepth = 128;

    /// <summary>Skips the next value with all that is in it, and so checks that it is well formed.</summary>
    /// <exception cref="PackException">It is not well formed, or deeper than <see cref="MaxDepth"/>. The reader stands at an inner value.</exception>
    public void Skip()
    {
        // How much is left of each value that is open. A map counts up from the negative: its keys stand at even numbers.
        Span<int> open = stackalloc int[MaxDepth];
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
                    Take(PackMarker.TinyText, PackMarker.Text8);
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
                if (depth == MaxDepth)
                    throw new PackException($"Values lie more than {MaxDepth} deep in each other", start);
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
}
