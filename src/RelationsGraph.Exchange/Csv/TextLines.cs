namespace RelationsGraph.Exchange.Csv;

/// <summary>
/// The lines of a text, for places as editors count them: lines and characters (Unicode scalar values), both from 1. LF, CRLF and CR
/// end a line.
/// </summary>
/// <remarks>Immutable and thread-safe. Made for faults only, once for each text.</remarks>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        _text = text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The place of an offset in UTF-16 units, 0 to the text's length.</summary>
    public (int Line, int Column) Find(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found < 0 ? ~found : found + 1;
        int column = 1;
        for (int i = _starts[line - 1]; i < offset; i++)
            column += char.IsLowSurrogate(_text[i]) ? 0 : 1;
        return (line, column);
    }
}
