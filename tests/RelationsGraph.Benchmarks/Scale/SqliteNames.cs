using Microsoft.Data.Sqlite;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>The names of all nodes in a full-text index of SQLite, in memory.</summary>
internal sealed class SqliteNames : IDisposable
{
    private static readonly Lazy<SqliteNames> Made = new(() => new SqliteNames(ScaleGraph.Shared.Plain.AllNames()));

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;
    private readonly SqliteParameter _match;

    private SqliteNames(IEnumerable<(int Node, string Text)> names)
    {
        _connection.Open();
        Run("CREATE VIRTUAL TABLE names USING fts5(text, node UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')");
        Fill(names);
        Run("INSERT INTO names (names) VALUES ('optimize')");
        _find = _connection.CreateCommand();
        _find.CommandText = "SELECT node FROM names WHERE names MATCH $match ORDER BY rank LIMIT 10";
        _match = _find.Parameters.Add("$match", SqliteType.Text);
        _find.Prepare();
    }

    /// <summary>The index that all benchmarks of one run share; it lives as long as the program.</summary>
    public static SqliteNames Shared => Made.Value;

    /// <summary>The nodes of the ten best hits.</summary>
    public List<int> Find(string match)
    {
        _match.Value = match;
        var nodes = new List<int>(10);
        using SqliteDataReader reader = _find.ExecuteReader();
        while (reader.Read())
            nodes.Add(reader.GetInt32(0));
        return nodes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    private void Fill(IEnumerable<(int Node, string Text)> names)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO names (text, node) VALUES ($text, $node)";
        SqliteParameter text = insert.Parameters.Add("$text", SqliteType.Text), node = insert.Parameters.Add("$node", SqliteType.Integer);
        foreach ((int owner, string name) in names)
        {
            (text.Value, node.Value) = (name, owner);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Run(string statement)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
