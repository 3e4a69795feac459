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
        if (RecordRules.HasDefect(table, _reader, faults))
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
            if (!_reader.IsBlank && !RecordRules.HasDefect(table, _reader, faults) && RecordRules.HasAllCells(table, _reader, _header.Names.Length, faults))
                AddRow();
        }
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
