namespace RelationsGraph.Exchange.Csv;

/// <summary>
/// Reads the records of a CSV text one after the other (RFC 4180: commas, cells in quotes may hold commas, line breaks and doubled
/// quotes; records end with LF, CRLF or CR). It never fails: a record with broken quotes has a <see cref="Defect"/>.
/// </summary>
/// <remarks>Not thread-safe. Cells are slices of the text; only those with doubled quotes are copied.</remarks>
internal sealed class CsvRecordReader(string text)
{
    private int[] _begins = new int[32];
    private int[] _starts = new int[32];
    private int[] _ends = new int[32];
    private bool[] _doubled = new bool[32];
    private int _next;

    /// <summary>Where the record begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The number of cells, at least 1 after a record was read.</summary>
    public int Count { get; private set; }

    /// <summary>The first thing wrong with the quotes of the record.</summary>
    public CsvDefect Defect { get; private set; }

    /// <summary>The cell <see cref="Defect"/> is in.</summary>
    public int DefectCell { get; private set; }

    /// <summary>Whether the record is an empty line.</summary>
    public bool IsBlank => Count == 1 && _next > Start && text[Start] is '\r' or '\n';

    /// <summary>Goes to the record that begins at an offset.</summary>
    public void Seek(int offset) => _next = offset;

    /// <summary>Reads the next record.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        if (_next >= text.Length)
            return false;
        Start = _next;
        Count = 0;
        Defect = CsvDefect.None;
        do
        {
            ReadCell();
        }
        while (SkipComma());
        SkipLineBreak();
        return true;
    }

    /// <summary>Where a cell begins in the text, its quote included.</summary>
    public int Begin(int cell) => _begins[cell];

    /// <summary>The value of a cell.</summary>
    public ReadOnlySpan<char> Span(int cell) => _doubled[cell] ? Undouble(cell) : text.AsSpan(_starts[cell], _ends[cell] - _starts[cell]);

    /// <summary>The value of a cell as a text of its own.</summary>
    public string Text(int cell) => _doubled[cell] ? Undouble(cell) : text[_starts[cell].._ends[cell]];

    private string Undouble(int cell) => text[_starts[cell].._ends[cell]].Replace("\"\"", "\"", StringComparison.Ordinal);

    private void ReadCell()
    {
        if (Count == _starts.Length)
            Grow();
        int begin = _next;
        _begins[Count] = _starts[Count] = begin;
        _doubled[Count] = false;
        if (begin < text.Length && text[begin] == '"')
            ReadQuoted(begin + 1);
        else
            ReadPlain(begin);
        Count++;
    }

    private void ReadPlain(int start)
    {
        int length = text.AsSpan(start).IndexOfAny(",\r\n\"");
        if (length >= 0 && text[start + length] == '"')
        {
            Report(CsvDefect.StrayQuote);
            length = text.AsSpan(start).IndexOfAny(',', '\r', '\n');
        }

        _next = _ends[Count] = length < 0 ? text.Length : start + length;
    }

    private void ReadQuoted(int start)
    {
        _starts[Count] = start;
        int end = start;
        while (true)
        {
            int length = text.AsSpan(end).IndexOf('"');
            if (length < 0)
            {
                Report(CsvDefect.UnclosedQuote);
                _next = _ends[Count] = text.Length;
                return;
            }

            end += length;
            if (end + 1 >= text.Length || text[end + 1] != '"')
                break;
            _doubled[Count] = true;
            end += 2;
        }

        _ends[Count] = end;
        _next = end + 1;
        if (_next == text.Length || text[_next] is ',' or '\r' or '\n')
            return;
        Report(CsvDefect.TextAfterQuote);
        int rest = text.AsSpan(_next).IndexOfAny(',', '\r', '\n');
        _next = rest < 0 ? text.Length : _next + rest;
    }

    private bool SkipComma()
    {
        if (_next >= text.Length || text[_next] != ',')
            return false;
        _next++;
        return true;
    }

    private void SkipLineBreak()
    {
        if (_next == text.Length)
            return;
        bool pair = text[_next] == '\r' && _next + 1 < text.Length && text[_next + 1] == '\n';
        _next += pair ? 2 : 1;
    }

    private void Report(CsvDefect defect)
    {
        if (Defect != CsvDefect.None)
            return;
        Defect = defect;
        DefectCell = Count;
    }

    private void Grow()
    {
        int size = Count * 2;
        Array.Resize(ref _begins, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
        Array.Resize(ref _doubled, size);
    }
}
