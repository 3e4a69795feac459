using RelationsGraph.Exchange.Csv;
using RelationsGraph.Exchange.Faults;

namespace RelationsGraph.Exchange.Tables;

/// <summary>A CSV file of a seed together with the places its rows come from.</summary>
/// <remarks>Not thread-safe. Places are worked out only when a fault needs one, by reading the row's record again.</remarks>
/// <param name="file">The file, relative to the seed folder.</param>
internal abstract class SeedFile(string file)
{
    private TextLines? _lines;

    /// <summary>The file, relative to the seed folder.</summary>
    public string File { get; } = file;

    /// <summary>The text of the file; empty when there is none. Not changed once a fault has been found in it.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether there is a file whose text can be read.</summary>
    public bool IsFound { get; set; }

    /// <summary>Whether every row of the file is among the rows; if not, what is missed here may well be there.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Where each row begins in <see cref="Text"/>.</summary>
    public List<int> Offsets { get; } = [];

    private TextLines Lines => _lines ??= new TextLines(Text);

    /// <summary>A fault at an offset of the text.</summary>
    public SeedFault FaultAt(int offset, string message)
    {
        (int line, int column) = Lines.Find(offset);
        return new SeedFault(File, line, column, message);
    }

    /// <summary>Where a row is, as other faults name it: <c>names.csv:12</c>.</summary>
    public string Place(int row) => FormattableString.Invariant($"{File}:{Lines.Find(Offsets[row]).Line}");

    /// <summary>A fault in a cell of a row; the message begins with the name of the column.</summary>
    protected SeedFault FaultInCell(int row, int position, string column, string message)
    {
        var reader = new CsvRecordReader(Text);
        reader.Seek(Offsets[row]);
        reader.Read();
        return FaultAt(reader.Begin(position), $"{column}: {message}");
    }
}
