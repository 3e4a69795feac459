using System.Globalization;
using System.Text;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>Whether a database is fit to be served from: its constraints and indexes, its layout, and whether its graph is whole.</summary>
/// <param name="Missing">Constraints and indexes that are missing, by name.</param>
/// <param name="Unwanted">Constraints and indexes of ours that are no longer wanted. They do no harm to answers.</param>
/// <param name="Unready">Indexes that are being filled.</param>
/// <param name="Failed">Indexes that could not be filled.</param>
/// <param name="Layout">The version of the layout that is found; null in a database without.</param>
/// <param name="WantedLayout">The version that this server needs.</param>
/// <param name="Import">How far the last import came.</param>
/// <param name="IsOfOntology">Whether it was of an ontology that says the same of elements and how they are kept.</param>
/// <param name="Strangers">How many nodes of others there are in a database without a layout.</param>
public sealed record Neo4jSchemaReport(
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Unwanted,
    IReadOnlyList<string> Unready,
    IReadOnlyList<string> Failed,
    long? Layout,
    long WantedLayout,
    ImportState Import,
    bool IsOfOntology,
    long Strangers)
{
    private const string OtherOntology = "The graph was imported with another ontology than this server has. Run: import --store neo4j";

    /// <summary>Whether questions can be answered.</summary>
    public bool IsFit => Missing.Count == 0 && Failed.Count == 0 && Layout == WantedLayout && Import == ImportState.Complete && IsOfOntology;

    /// <summary>Whether there is nothing to do at all.</summary>
    public bool IsExact => IsFit && Unwanted.Count == 0 && Unready.Count == 0;

    /// <summary>Why the database is not fit, and the command that mends it, in one line; null when it is.</summary>
    public string? Summarize() => this switch
    {
        { IsFit: true } => null,
        { Strangers: > 0 } => Describe(),
        { Import: ImportState.None } => "The database holds no graph. Run: import --store neo4j",
        { Import: ImportState.Unfinished } => "An import was begun and not finished. Run it again, it goes on where it was: import --store neo4j",
        _ when Layout > WantedLayout => Describe(),
        _ when Layout < WantedLayout => $"The graph is laid out by version {Layout}; this server needs {WantedLayout}. Run: import --store neo4j",
        { IsOfOntology: false } => OtherOntology,
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"The database lacks {Missing.Count + Failed.Count} of its constraints and indexes; the first is {Missing.Concat(Failed).First()}. Run: schema migrate --store neo4j"),
    };

    /// <summary>What differs, one thing a line, and the command that mends it; one line when nothing does.</summary>
    public string Describe()
    {
        if (IsExact)
            return "The schema of the database is as it should be.";
        var text = new StringBuilder();
        if (Strangers > 0)
            return $"The database holds {Strangers} nodes that this server did not write. Name an empty database.";
        if (Layout > WantedLayout)
            return $"The database is laid out by a newer server (version {Layout}; this one knows {WantedLayout}). Use that server.";
        if (Layout is null)
            return $"The database is empty. Run: import --store neo4j (makes {Missing.Count} constraints and indexes, too)";
        Add("is missing", Missing);
        Add("could not be filled; its log says why", Failed);
        Add("is being filled", Unready);
        Add("is no longer wanted", Unwanted);
        if (Missing.Count + Failed.Count + Unwanted.Count > 0)
            text.AppendLine("Run: schema migrate --store neo4j");
        if (Import == ImportState.Unfinished)
            text.AppendLine("An import was begun and not finished; run again it goes on. Run: import --store neo4j");
        else if (Import == ImportState.None)
            text.AppendLine("The database holds no graph. Run: import --store neo4j");
        else if (Layout < WantedLayout)
            text.AppendLine(CultureInfo.InvariantCulture, $"The graph is laid out by version {Layout}; this server needs {WantedLayout}. Run: import --store neo4j");
        else if (!IsOfOntology)
            text.AppendLine(OtherOntology);
        return text.ToString().TrimEnd();

        void Add(string what, IReadOnlyList<string> names)
        {
            foreach (string name in names)
                text.Append(name).Append(' ').Append(what).AppendLine(".");
        }
    }
}
