using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Sources;

/// <summary>A series with its names resolved: it reads a node's value for a fiscal year off the observations about the node.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CompiledSeries
{
    private const int NoYear = int.MinValue;

    private readonly int _adjacency;
    private readonly NodeCondition[] _conditions;
    private readonly int[] _values;
    private readonly int[] _periods;
    private readonly NodeCondition? _zeroAfter;

    /// <summary>Resolves the names of a series.</summary>
    public CompiledSeries(SeriesDefinition series, GraphOntology ontology, ColumnLayout layout)
    {
        NodeSet observations = series.Relationship.End(series.Direction).Nodes;
        int[] Slots(string property) => Array.ConvertAll(
            ontology.NodeTypes, type => observations.Contains(type.Ordinal) ? layout.Slot(type, type.FindProperty(property)!) : -1);
        Nodes = series.Nodes;
        Scale = series.Scale;
        _adjacency = GraphSnapshot.AdjacencyIndex(series.Relationship, series.Direction);
        _conditions = Array.ConvertAll(series.Conditions, condition => new NodeCondition(condition, observations, ontology, layout));
        _values = Slots(series.Value);
        _periods = Slots(series.Period);
        _zeroAfter = series.ZeroAfter is { } condition ? new NodeCondition(condition, series.Nodes, ontology, layout) : null;
    }

    /// <summary>The nodes that have the series.</summary>
    public NodeSet Nodes { get; }

    /// <summary>Decimal places of its values.</summary>
    public int Scale { get; }

    /// <summary>Reads the value of a node.</summary>
    /// <param name="run">The run.</param>
    /// <param name="node">A node of <see cref="Nodes"/>.</param>
    /// <param name="year">The calendar year that the fiscal year begins in.</param>
    /// <param name="value">The value; 0 when there is none.</param>
    /// <returns>Whether it has one.</returns>
    public bool TryRead(Run run, int node, int year, out long value) => TryRead(run, node, year, out value, out _);

    /// <summary>Reads the value of a node, and finds the observation that states it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="node">A node of <see cref="Nodes"/>.</param>
    /// <param name="year">The calendar year that the fiscal year begins in.</param>
    /// <param name="value">The value; 0 when there is none.</param>
    /// <param name="stated">The observation; -1 when there is no value, or it is the 0 after the end.</param>
    /// <returns>Whether the node has a value.</returns>
    public bool TryRead(Run run, int node, int year, out long value, out int stated)
    {
        TypeRanges types = run.Snapshot.Types;
        int type = types.TypeOf(node), last = NoYear;
        Adjacency adjacency = run.Snapshot.Adjacency[_adjacency];

        // Observations lie in the order of their ids, so the first one of the year is the one that counts.
        for (int position = adjacency.Range(node, type, out int end); position < end; position++)
        {
            run.Step();
            run.RowsTouched++;
            int observation = adjacency.Neighbors[position], observationType = types.TypeOf(observation);
            int found = Read(run, observationType, observation - types.First(observationType), out value);
            if (found == year)
            {
                stated = observation;
                return true;
            }

            last = Math.Max(last, found);
        }

        (value, stated) = (0, -1);
        return _zeroAfter is not null && last != NoYear && year > last && _zeroAfter.Accepts(run, type, node - types.First(type));
    }

    /// <summary>The year and the value of an observation; <see cref="NoYear"/> when it takes no part.</summary>
    private int Read(Run run, int type, int row, out long value)
    {
        value = 0;
        foreach (NodeCondition condition in _conditions)
        {
            if (!condition.Accepts(run, type, row))
                return NoYear;
        }

        var values = (DecimalValues)run.Columns[_values[type]];
        var periods = (DateValues)run.Columns[_periods[type]];
        if (values.IsNull(row) || periods.IsNull(row) || !FiscalYear.TryFromDays(periods.Earliest(row), periods.Latest(row), out FiscalYear year))
            return NoYear;
        value = values[row];
        return year.Year;
    }
}
