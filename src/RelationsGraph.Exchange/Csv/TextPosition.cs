namespace RelationsGraph.Exchange.Csv;

/// <summary>A place in a text as editors count: lines and characters (Unicode scalar values), both from 1.</summary>
/// <param name="Line">The line; LF, CRLF and CR end one.</param>
/// <param name="Column">The character in the line.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Works a position out by reading the text up to it: for faults only.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset in UTF-16 units, 0 to the text's length.</param>
    public static TextPosition Of(string text, int offset)
    {
        int line = 1, column = 1;
        for (int i = 0; i < offset; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, column) = (line + 1, 1);
            else if (!char.IsLowSurrogate(c))
                column++;
        }

        return new TextPosition(line, column);
    }
}
