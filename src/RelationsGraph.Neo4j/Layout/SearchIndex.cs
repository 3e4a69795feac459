namespace RelationsGraph.Neo4j.Layout;

/// <summary>The full-text index over the terms of nodes.</summary>
internal static class SearchIndex
{
    /// <summary>Its name, which follows from what it is as the names of all indexes do.</summary>
    public const string Name = $"rg_{LabelNames.Entity}_{PropertyNames.NameTerms}_{PropertyNames.TextTerms}";

    /// <summary>The analyzer that takes terms as they are.</summary>
    public const string Analyzer = "whitespace";
}
