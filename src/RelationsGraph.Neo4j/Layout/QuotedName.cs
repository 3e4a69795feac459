namespace RelationsGraph.Neo4j.Layout;

/// <summary>Labels, relationship types and names of properties as they stand in a statement: every one of them goes through here.</summary>
internal static class QuotedName
{
    /// <summary>Quotes a name, since names of the ontology may be words of the language.</summary>
    public static string Of(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    /// <summary>Labels one after the other, each with its colon.</summary>
    public static string Labels(IEnumerable<string> labels) => string.Concat(labels.Select(label => ":" + Of(label)));
}
