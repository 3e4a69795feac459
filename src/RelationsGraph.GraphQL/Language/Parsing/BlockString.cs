using System.Buffers;
using System.Text;

namespace RelationsGraph.GraphQL.Language;

/// <summary>What a block string stands for (specification section 2.10.4, <c>BlockStringValue</c>), and when a text can be one.</summary>
internal static class BlockString
{
    /// <summary>Decodes a block string token: common indentation and blank outer lines are not part of the text.</summary>
    /// <param name="token">The token with its quotation marks.</param>
    /// <returns>The text, its lines ended by LF.</returns>
    public static string Decode(ReadOnlySpan<byte> token)
    {
        ReadOnlySpan<byte> content = token[3..^3];
        char[] raw = ArrayPool<char>.Shared.Rent(content.Length);
        char[] formatted = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            int length = Unescape(content, raw);
            return new string(formatted, 0, Format(raw.AsSpan(0, length), formatted));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(raw);
            ArrayPool<char>.Shared.Return(formatted);
        }
    }

    /// <summary>
    /// Whether a text survives being printed on lines of its own between <c>"""</c>: it needs a line that is not indented, first
    /// and last lines that are not blank, and no character that the specification wants escaped.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether decoding what was printed gives the text again.</returns>
    public static bool CanHold(ReadOnlySpan<char> text)
    {
        bool unindented = false;
        bool lastBlank = true;
        bool first = true;
        foreach (ReadOnlySpan<char> line in new Lines(text))
        {
            bool blank = line.Trim(Whitespace).IsEmpty;
            if (first && blank)
                return false;
            unindented |= !blank && !Whitespace.Contains(line[0]);
            lastBlank = blank;
            first = false;
        }

        if (lastBlank || !unindented)
            return false;
        foreach (char character in text)
        {
            if (char.IsControl(character) && character is not ('\n' or '\t'))
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> Whitespace => "\t ";

    private static int Unescape(ReadOnlySpan<byte> content, Span<char> output)
    {
        int written = 0;
        while (content.IndexOf("\\\"\"\""u8) is int next and >= 0)
        {
            written += Encoding.UTF8.GetChars(content[..next], output[written..]);
            "\"\"\"".CopyTo(output[written..]);
            written += 3;
            content = content[(next + 4)..];
        }

        return written + Encoding.UTF8.GetChars(content, output[written..]);
    }

    private static int Format(ReadOnlySpan<char> raw, Span<char> output)
    {
        // First look: the indentation all lines but the first share, and which lines are blank at both ends.
        int common = int.MaxValue;
        int firstLine = -1;
        int lastLine = -1;
        int number = 0;
        foreach (ReadOnlySpan<char> line in new Lines(raw))
        {
            int indent = line.IndexOfAnyExcept(Whitespace);
            if (indent >= 0)
            {
                if (number > 0)
                    common = Math.Min(common, indent);
                if (firstLine < 0)
                    firstLine = number;
                lastLine = number;
            }

            number++;
        }

        if (firstLine < 0)
            return 0;

        // Second look: copy what is left.
        int written = 0;
        number = 0;
        foreach (ReadOnlySpan<char> line in new Lines(raw))
        {
            if (number >= firstLine && number <= lastLine)
            {
                if (number > firstLine)
                    output[written++] = '\n';
                ReadOnlySpan<char> rest = number == 0 ? line : line[Math.Min(common, line.Length)..];
                rest.CopyTo(output[written..]);
                written += rest.Length;
            }

            number++;
        }

        return written;
    }

    /// <summary>The lines of a text; LF, CR and CR LF each end one.</summary>
    private ref struct Lines(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;
        private bool _done;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Lines GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_done)
                return false;

            int end = _rest.IndexOfAny('\n', '\r');
            if (end < 0)
            {
                Current = _rest;
                _done = true;
                return true;
            }

            Current = _rest[..end];
            int terminator = _rest[end..].StartsWith("\r\n") ? 2 : 1;
            _rest = _rest[(end + terminator)..];
            return true;
        }
    }
}
