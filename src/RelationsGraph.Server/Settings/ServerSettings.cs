namespace RelationsGraph.Server.Settings;

/// <summary>Everything the server can be told, read once at start and never changed. Made by <see cref="SettingsReader"/>.</summary>
internal sealed record ServerSettings
{
    /// <summary>Addresses to listen on: <c>http://host:port</c> or <c>https://host:port</c>; port 0 means any free port.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://localhost:5080"];

    /// <summary>The store that holds the graph.</summary>
    public StoreKind Store { get; init; }

    /// <summary>Where the store keeps its data.</summary>
    public string Data { get; init; } = ":memory:";

    /// <summary>The folder of the seed, as a full path.</summary>
    public string Seed { get; init; } = Path.Combine(AppContext.BaseDirectory, "seed");

    /// <summary>The folder that holds the ontology, as a full path.</summary>
    public string Schema { get; init; } = Path.Combine(AppContext.BaseDirectory, "schema");

    /// <summary>How long after start the indexes that most requests need are made; null leaves each to the first request that needs it.</summary>
    public TimeSpan? MakeIndexesAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How Neo4j is reached when it is the store.</summary>
    public Neo4jSettings Neo4j { get; init; } = new();

    /// <summary>What one request may cost.</summary>
    public LimitSettings Limits { get; init; } = new();

    /// <summary>Who may ask.</summary>
    public SecuritySettings Security { get; init; } = new();

    /// <summary>Settings that are Kestrel's own (certificates and TLS), handed over as they were written, keyed <c>Kestrel:...</c>.</summary>
    public IReadOnlyDictionary<string, string> Kestrel { get; init; } = new Dictionary<string, string>();
}
