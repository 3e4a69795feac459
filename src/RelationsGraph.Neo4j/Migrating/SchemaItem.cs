using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>What a constraint or an index is.</summary>
internal enum SchemaKind
{
    /// <summary>No two nodes of a label have one value of a property; an index comes with it.</summary>
    NodeUnique,

    /// <summary>The same of relationships of a type.</summary>
    RelationshipUnique,

    /// <summary>Nodes of a label by a property, by equality and in order.</summary>
    NodeRange,

    /// <summary>Nodes of a label by the words of properties, which are separated by white space.</summary>
    NodeFullText,
}

/// <summary>A constraint or an index. Its name begins with <see cref="Prefix"/>, so that ours are told from those of others.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">The label or relationship type.</param>
/// <param name="Properties">The properties.</param>
internal sealed record SchemaItem(string Name, SchemaKind Kind, string Label, string[] Properties)
{
    /// <summary>How the names of ours begin.</summary>
    public const string Prefix = "rg_";

    /// <summary>An item with the name that follows from what it is.</summary>
    public static SchemaItem Of(SchemaKind kind, string label, params string[] properties) =>
        new($"{Prefix}{label}_{string.Join('_', properties)}", kind, label, properties);

    /// <summary>Whether it is a constraint.</summary>
    public bool IsConstraint => Kind is SchemaKind.NodeUnique or SchemaKind.RelationshipUnique;

    /// <summary>Whether both are the same in all but the name.</summary>
    public bool IsLike(SchemaItem other) => Kind == other.Kind && Label == other.Label && Properties.SequenceEqual(other.Properties);

    /// <summary>The statement that makes it where it is missing.</summary>
    public string Create()
    {
        string name = QuotedName.Of(Name);
        string label = QuotedName.Of(Label);
        return Kind switch
        {
            SchemaKind.NodeUnique => $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE {Listed("n")} IS UNIQUE",
            SchemaKind.RelationshipUnique => $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR ()-[r:{label}]-() REQUIRE {Listed("r")} IS UNIQUE",
            SchemaKind.NodeRange => $"CREATE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON ({Listed("n")})",
            _ => $"CREATE FULLTEXT INDEX {name} IF NOT EXISTS FOR (n:{label}) ON EACH [{Listed("n")}] "
                + "OPTIONS {indexConfig: {`fulltext.analyzer`: '" + SearchIndex.Analyzer + "'}}",
        };
    }

    /// <summary>The statement that takes it away.</summary>
    public string Drop() => $"DROP {(IsConstraint ? "CONSTRAINT" : "INDEX")} {QuotedName.Of(Name)} IF EXISTS";

    /// <inheritdoc/>
    public override string ToString() => $"{(IsConstraint ? "constraint" : "index")} {Name}";

    private string Listed(string variable) => string.Join(", ", Properties.Select(property => $"{variable}.{QuotedName.Of(property)}"));
}
