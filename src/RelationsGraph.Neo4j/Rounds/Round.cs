using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Rounds;

/// <summary>The statements of all findings of a plan that go to the database together.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class Round(PlanArguments arguments) : IDisposable
{
    private readonly PackBuffer _parameters = new();
    private readonly List<(OpenFinding Finding, int Number, CypherText Text, int End)> _statements = [];

    /// <summary>Where the parameters that follow <see cref="Add"/> are written.</summary>
    public PackWriter Writer => new(_parameters);

    /// <summary>Adds a statement.</summary>
    /// <param name="finding">Whose it is.</param>
    /// <param name="number">The number under which its records come back.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="own">How many parameters of its own the finding writes next.</param>
    public void Add(OpenFinding finding, int number, FindingStatement statement, int own)
    {
        Close();
        PackWriter writer = Writer;
        writer.WriteMap(statement.Parameters.Count + own);
        statement.Parameters.WriteEntries(arguments, writer);
        _statements.Add((finding, number, statement.Text, 0));
    }

    /// <summary>Hands a record to the finding whose it is.</summary>
    public void Record(int statement, ReadOnlySpan<byte> fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        _statements[statement].Finding.Record(_statements[statement].Number, ref reader);
    }

    /// <summary>All statements with their parameters.</summary>
    public CypherStatement[] ToStatements()
    {
        Close();
        int begin = 0;
        return [.. _statements.Select(statement =>
        {
            ReadOnlyMemory<byte> parameters = _parameters.Written[begin..statement.End];
            begin = statement.End;
            return new CypherStatement(statement.Text, parameters);
        })];
    }

    /// <inheritdoc/>
    public void Dispose() => _parameters.Dispose();

    private void Close()
    {
        if (_statements.Count > 0)
            _statements[^1] = _statements[^1] with { End = _parameters.Length };
    }
}
