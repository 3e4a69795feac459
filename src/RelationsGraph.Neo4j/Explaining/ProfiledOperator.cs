using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Explaining;

/// <summary>An operator of the plan that the database made of a statement, with what it did; those that feed it are its children.</summary>
/// <param name="Name">Its type: <c>NodeUniqueIndexSeek</c>.</param>
/// <param name="Details">What it works on, as the database words it; empty where it says nothing.</param>
/// <param name="DbHits">How often it touched the storage.</param>
/// <param name="Rows">How many rows it gave.</param>
/// <param name="Children">What feeds it.</param>
internal sealed record ProfiledOperator(string Name, string Details, long DbHits, long Rows, IReadOnlyList<ProfiledOperator> Children)
{
    /// <summary>The operator and all below it, those that feed an operator after it.</summary>
    public IEnumerable<ProfiledOperator> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>How often the storage was touched in all; a subquery within an expression counts with the operator that computes it.</summary>
    public long AllHits => All.Sum(part => part.DbHits);

    /// <summary>Reads the plan out of a statement's summary.</summary>
    /// <param name="summary">One whole PackStream map.</param>
    /// <returns>Null when the summary has none: the statement was not sent with PROFILE.</returns>
    public static ProfiledOperator? Read(ReadOnlySpan<byte> summary) =>
        new PackMap(summary)["profile"u8] is { IsEmpty: false } plan ? ReadOperator(plan) : null;

    private static ProfiledOperator ReadOperator(ReadOnlySpan<byte> found)
    {
        var map = new PackMap(found);
        List<ProfiledOperator> children = [];
        if (map["children"u8] is { IsEmpty: false } list)
        {
            var reader = new PackReader(list);
            for (int left = reader.ReadList(); left > 0; left--)
                children.Add(ReadOperator(reader.ReadRaw()));
        }

        string details = map["args"u8] is { IsEmpty: false } arguments ? new PackMap(arguments).Text("Details"u8) ?? "" : "";
        return new ProfiledOperator(
            map.Text("operatorType"u8)?.Split('@')[0] ?? "", details, map.Integer("dbHits"u8) ?? 0, map.Integer("rows"u8) ?? 0, children);
    }
}
