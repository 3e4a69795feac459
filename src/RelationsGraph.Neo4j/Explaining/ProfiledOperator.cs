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
    private const string Profile = "profile";

    /// <summary>The operator and all below it, those that feed an operator after it.</summary>
    public IEnumerable<ProfiledOperator> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>Reads the plan out of a statement's summary.</summary>
    /// <param name="summary">One whole PackStream map.</param>
    /// <returns>Null when the summary has none: the statement was not sent with PROFILE.</returns>
    public static ProfiledOperator? Read(ReadOnlySpan<byte> summary)
    {
        var reader = new PackReader(summary);
        for (int left = reader.ReadMap(); left > 0; left--)
        {
            if (reader.ReadString() == Profile)
                return ReadOperator(ref reader);
            reader.Skip();
        }

        return null;
    }

    private static ProfiledOperator ReadOperator(ref PackReader reader)
    {
        (string name, string details, long hits, long rows, List<ProfiledOperator> children) = ("", "", 0, 0, []);
        for (int left = reader.ReadMap(); left > 0; left--)
        {
            switch (reader.ReadString())
            {
                case "operatorType":
                    name = reader.ReadString().Split('@')[0];
                    break;
                case "dbHits":
                    hits = reader.ReadInteger();
                    break;
                case "rows":
                    rows = reader.ReadInteger();
                    break;
                case "args":
                    details = ReadDetails(ref reader);
                    break;
                case "children":
                    for (int count = reader.ReadList(); count > 0; count--)
                        children.Add(ReadOperator(ref reader));
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new ProfiledOperator(name, details, hits, rows, children);
    }

    private static string ReadDetails(ref PackReader reader)
    {
        string details = "";
        for (int left = reader.ReadMap(); left > 0; left--)
        {
            if (reader.ReadString() == "Details" && reader.Peek() == PackType.Text)
                details = reader.ReadString();
            else
                reader.Skip();
        }

        return details;
    }
}
