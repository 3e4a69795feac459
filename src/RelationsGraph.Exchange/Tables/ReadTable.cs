using RelationsGraph.Exchange.Csv;
using RelationsGraph.Exchange.Faults;
using RelationsGraph.Exchange.Values;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Tables;

/// <summary>Reads the file of one table into typed columns. A row that does not have the header's number of cells is left out.</summary>
internal sealed class ReadTable(SeedTable table, EnumDefinition languages, FaultList faults)
{
    // How many rows are read between two looks at the cancellation token.
    private const int RowsPerLook = 1024;

    private readonly CsvRecordReader _reader = new(table.Text);
    private TableHeader _header = null!;
    private int _id, _from, _to, _owner;

    /// <summary>Reads the whole table.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Read(CancellationToken cancellation)
    {
        do
        {
            if (!_reader.Read())
            {
                faults.Add(table.FaultAt(0, $"the file is empty; {ReadHeader.Expected(table.Type, languages)}"));
                return;
            }
        }
        while (_reader.IsBlank);
        if (HasDefect())
            return;
        _header = ReadHeader.Read(table, languages, _reader, faults);
        if (!_header.HasKeys)
        {
            table.IsWhole = false;
            return;
        }

        table.Header = _header;
        (_id, _owner) = (_header.Key(KeyColumn.Id), _header.Key(KeyColumn.Owner));
        (_from, _to) = (_header.Key(KeyColumn.From), _header.Key(KeyColumn.To));
        for (int rows = 0; _reader.Read(); rows++)
        {
            if (rows % RowsPerLook == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!_reader.IsBlank && !HasDefect() && HasAllCells())
                AddRow();
        }
    }

    private bool HasDefect()
    {
        string? what = _reader.Defect switch
        {
            CsvDefect.None => null,
            CsvDefect.StrayQuote => "a quote inside a cell that does not begin with one; "
                + "expected the whole cell in quotes and the quotes in it doubled",
            CsvDefect.TextAfterQuote => "text after the closing quote; "
                + "expected a comma or the end of the line, and quotes inside a cell doubled",
            _ => "the quote that opens here is never closed; expected a closing quote",
        };
        if (what is null)
            return false;
        table.IsWhole = false;
        faults.Add(table.FaultAt(_reader.Begin(_reader.DefectCell), what));
        return true;
    }

    private bool HasAllCells()
    {
        int expected = _header.Names.Length;
        if (_reader.Count == expected)
            return true;
        table.IsWhole = false;
        int at = _reader.Count > expected ? _reader.Begin(expected) : _reader.Start;
        faults.Add(table.FaultAt(at, $"the row has {_reader.Count} cells; expected {expected}, as in the header"));
        return false;
    }

    private void AddRow()
    {
        int row = table.Offsets.Count;
        table.Offsets.Add(_reader.Start);
        if (_id >= 0)
        {
            table.Ids.Add(_reader.Text(_id));
            Report(IdText.Check(_reader.Span(_id), table.IdPrefix!), _id);
        }

        if (table.Data is RelationshipTable relationships)
        {
            relationships.From.Add(_reader.Text(_from));
            relationships.To.Add(_reader.Text(_to));
        }
        else if (table.Data is RecordTable records)
        {
            records.Owners.Add(_reader.Text(_owner));
        }

        foreach (PropertyColumn column in table.Data.Columns)
            AddValue(row, column);
    }

    private void AddValue(int row, PropertyColumn column)
    {
        int[] positions = _header.Properties[column.Property.Ordinal];
        if (column is LocalizedColumn localized)
        {
            for (int language = 0; language < positions.Length; language++)
                localized.ByLanguage[language].Add(TryRead(row, column.Property, positions[language], out CellValue text) ? text.Text : null);
        }
        else if (TryRead(row, column.Property, positions[0], out CellValue value))
        {
            StoreValue.Add(column, value);
        }
        else
        {
            column.AddNull();
        }
    }

    private bool TryRead(int row, PropertyDefinition property, int position, out CellValue value)
    {
        value = default;
        ReadOnlySpan<char> cell = position < 0 ? [] : _reader.Span(position);
        if (cell.IsEmpty)
            return false;
        string? error = ReadCell.Read(property, cell, out value);
        if (error is null)
            return true;
        Report(error, position);
        table.MarkFaulty(row, property);
        return false;
    }

    private void Report(string? error, int position)
    {
        if (error is not null)
            faults.Add(table.FaultAt(_reader.Begin(position), $"{_header.Names[position]}: {error}"));
    }
}
