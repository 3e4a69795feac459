using RelationsGraph.Exchange.Csv;
using RelationsGraph.Exchange.Faults;
using RelationsGraph.Exchange.Values;

namespace RelationsGraph.Exchange.Tables;

/// <summary>
/// A list beside the tables: a CSV file that says something about the seed and holds nothing of the graph. All of its columns must be
/// there, in any order; a cell is text, empty when there is nothing.
/// </summary>
/// <remarks>Not thread-safe while it is read.</remarks>
internal sealed class SeedList(string file, params string[] columns) : SeedFile(file)
{
    private readonly int[] _positions = Array.ConvertAll(columns, _ => -1);

    /// <summary>The rows; each has a cell for each column, in the order of the columns and not of the file.</summary>
    public List<string[]> Rows { get; } = [];

    /// <summary>The name of a column.</summary>
    public string Column(int column) => columns[column];

    /// <summary>A fault in a cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The index of the column.</param>
    /// <param name="message">What is wrong and what was expected.</param>
    public SeedFault Fault(int row, int column, string message) => FaultInCell(row, _positions[column], columns[column], message);

    /// <summary>Reads the rows from the text of the file.</summary>
    public void Read(FaultList faults)
    {
        var reader = new CsvRecordReader(Text);
        do
        {
            if (!reader.Read())
            {
                faults.Add(FaultAt(0, $"the file is empty; expected the header line {string.Join(',', columns)}"));
                return;
            }
        }
        while (reader.IsBlank);
        if (RecordRules.HasDefect(this, reader, faults) || !ReadColumns(reader, faults))
            return;
        int cells = reader.Count;
        while (reader.Read())
        {
            if (!reader.IsBlank && !RecordRules.HasDefect(this, reader, faults) && RecordRules.HasAllCells(this, reader, cells, faults))
                AddRow(reader, faults);
        }
    }

    private bool ReadColumns(CsvRecordReader reader, FaultList faults)
    {
        bool well = true;
        for (int cell = 0; cell < reader.Count; cell++)
        {
            string name = reader.Text(cell);
            int column = Array.IndexOf(columns, name);
            if (column >= 0 && _positions[column] < 0)
            {
                _positions[column] = cell;
                continue;
            }

            well = false;
            faults.Add(FaultAt(reader.Begin(cell), column < 0 ? ReadHeader.Unknown(name, columns) : ReadHeader.Twice(name)));
        }

        for (int column = 0; column < columns.Length; column++)
        {
            if (_positions[column] >= 0)
                continue;
            well = false;
            faults.Add(FaultAt(0, ReadHeader.Missing(columns[column])));
        }

        return IsWhole = well;
    }

    private void AddRow(CsvRecordReader reader, FaultList faults)
    {
        int row = Rows.Count;
        Offsets.Add(reader.Start);
        string[] cells = new string[columns.Length];
        Rows.Add(cells);
        for (int column = 0; column < columns.Length; column++)
        {
            string cell = cells[column] = reader.Text(_positions[column]);
            if (cell.Length > 0 && CellText.Check(cell, linesAllowed: false) is { } wrong)
                faults.Add(Fault(row, column, wrong));
        }
    }
}
