using System.Globalization;

namespace RelationsGraph.Server.Settings;

/// <summary>Every setting there is, once. Readers, help and the documentation's table derive from here.</summary>
internal static class SettingTable
{
    private const int Million = 1_000_000;
    private const int MiB = 1 << 20;

    /// <summary>The settings in the order in which help shows them.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("Urls", "addresses such as http://localhost:5080, separated by ; (port 0 for any free port needs an IP address)",
            "Where the server listens. Anything but loopback needs Security:AnonymousReads=true.", ReadUrls, s => string.Join(';', s.Urls)) { IsList = true },
        new("Store", "embedded or neo4j", "What holds the graph: this process, from the seed, or Neo4j.", ReadStore, s => s.Store is StoreKind.Neo4j ? "neo4j" : "embedded"),
        new("Data", ":memory: (the only value so far)", "Where the embedded store keeps its data.",
            (s, text) => text is ":memory:" ? s with { Data = text } : null, s => s.Data),
        Folder("Seed", "The folder of the seed, CSV files.", (s, path) => s with { Seed = path }, s => s.Seed),
        Folder("Schema", "The folder of the ontology, SDL files.", (s, path) => s with { Schema = path }, s => s.Schema),
        new("MakeIndexesAfter", "off, or a time from 0s to 3600s, such as 500ms, 30s or 2m",
            "How long after start the indexes that most requests need are made, so that no request waits for them; off leaves them to the first that does.",
            ReadMakeIndexesAfter, s => s.MakeIndexesAfter is { } time ? SettingValues.ShowTime(time) : "off"),

        Size("Limits:MaxBodyBytes", 1 << 10, 256 * MiB, "Bytes of a request body.", (l, n) => l with { MaxBodyBytes = n }, l => l.MaxBodyBytes),
        Number("Limits:MaxTokens", 1, 10 * Million, "Lexical tokens of a document.", (l, n) => l with { MaxTokens = n }, l => l.MaxTokens),
        Number("Limits:MaxNodes", 1, 10 * Million, "Syntax nodes of a document.", (l, n) => l with { MaxNodes = n }, l => l.MaxNodes),
        Number("Limits:MaxFields", 1, Million, "Fields of an operation, fragments spread.", (l, n) => l with { MaxFields = n }, l => l.MaxFields),
        Number("Limits:MaxDepth", 1, 200, "Levels of nested selections, values and types.", (l, n) => l with { MaxDepth = n }, l => l.MaxDepth),
        Number("Limits:MaxAliases", 0, Million, "Aliased fields of an operation, fragments spread.", (l, n) => l with { MaxAliases = n }, l => l.MaxAliases),
        Number("Limits:MaxRootFields", 1, 10_000, "Fields on the root of an operation, fragments spread.",
            (l, n) => l with { MaxRootFields = n }, l => l.MaxRootFields),
        Number("Limits:MaxNesting", 1, 500, "Selection sets within each other, those of fragments counted too.", (l, n) => l with { MaxNesting = n }, l => l.MaxNesting),
        Number("Limits:MaxMergeSteps", 1, 100 * Million, "Comparisons of fields that share a response name.", (l, n) => l with { MaxMergeSteps = n }, l => l.MaxMergeSteps),
        Number("Limits:MaxIntrospectionDepth", 1, 20, "Lists of types within lists of types in a question about the schema.",
            (l, n) => l with { MaxIntrospectionDepth = n }, l => l.MaxIntrospectionDepth),
        Number("Limits:MaxPageSize", 1, 10_000, "The most that first or last may ask for.", (l, n) => l with { MaxPageSize = n }, l => l.MaxPageSize),
        Number("Limits:MaxFilterDepth", 1, 100, "Levels of input objects in a filter.", (l, n) => l with { MaxFilterDepth = n }, l => l.MaxFilterDepth),
        Number("Limits:MaxFilterTerms", 1, 10_000, "Fields that one filter gives, nested ones included.", (l, n) => l with { MaxFilterTerms = n }, l => l.MaxFilterTerms),
        Number("Limits:MaxFilterItems", 1, 10_000, "Values of one list in a filter.", (l, n) => l with { MaxFilterItems = n }, l => l.MaxFilterItems),
        Number("Limits:MaxOrderKeys", 1, 10, "Keys of an order.", (l, n) => l with { MaxOrderKeys = n }, l => l.MaxOrderKeys),
        Number("Limits:MaxRelativeCursors", 1, 100, "Cursors of next pages, and of previous ones.",
            (l, n) => l with { MaxRelativeCursors = n }, l => l.MaxRelativeCursors),
        Bytes("Limits:MaxIndexBytes", 0, 1L << 40, "Bytes that everything made when it is first asked for may take: indexes, folded texts, neighbour lists.",
            (l, n) => l with { MaxIndexBytes = n }, l => l.MaxIndexBytes),
        Number("Limits:RowsWorthAnIndex", 1, Million, "Rows of one value of a filter from which on an order of their own is kept.",
            (l, n) => l with { RowsWorthAnIndex = n }, l => l.RowsWorthAnIndex),
        Size("Limits:MaxIdleBytes", 1 << 16, 1024 * MiB, "Bytes of scratch memory that one operation leaves to the next.",
            (l, n) => l with { MaxIdleBytes = n }, l => l.MaxIdleBytes),
        Number("Limits:DefaultPageSize", 1, 10_000, "The page when neither first nor last is given; never more than MaxPageSize.",
            (l, n) => l with { DefaultPageSize = n }, l => l.DefaultPageSize),
        Number("Limits:MaxWays", 1, 100_000, "Ways of one edge of a derived path.", (l, n) => l with { MaxWays = n }, l => l.MaxWays),
        Number("Limits:MaxWaySteps", 1, 1000 * Million, "Relationships looked at for the ways of one edge of a derived path.",
            (l, n) => l with { MaxWaySteps = n }, l => l.MaxWaySteps),
        Number("Limits:MaxPathLength", 1, 60, "Most relationships of a path, and the greatest distance of a search.",
            (l, n) => l with { MaxPathLength = n }, l => l.MaxPathLength),
        Number("Limits:MaxSubgraphNodes", 1, 10_000, "Most nodes of a subgraph.", (l, n) => l with { MaxSubgraphNodes = n }, l => l.MaxSubgraphNodes),
        Number("Limits:MaxTraversedRelationships", 1, 1000 * Million, "Relationships that one search from node to node may look at.",
            (l, n) => l with { MaxTraversedRelationships = n }, l => l.MaxTraversedRelationships),
        Number("Limits:MaxGroups", 1, 10 * Million, "Groups that one groupBy may make.", (l, n) => l with { MaxGroups = n }, l => l.MaxGroups),
        Number("Limits:MaxAggregatedRows", 1, 1000 * Million, "Rows that one aggregate or groupBy may read.",
            (l, n) => l with { MaxAggregatedRows = n }, l => l.MaxAggregatedRows),
        Number("Limits:MaxSearchLength", 1, 10_000, "Characters of a text to search for.",
            (l, n) => l with { MaxSearchLength = n }, l => l.MaxSearchLength),
        Time("Limits:ExecutionTimeout", TimeSpan.FromMilliseconds(10), TimeSpan.FromHours(1), "Time an operation may take.",
            (l, t) => l with { ExecutionTimeout = t }, l => l.ExecutionTimeout),
        Number("Limits:PlanCacheEntries", 0, Million, "Plans kept for documents seen before; 0 keeps none.",
            (l, n) => l with { PlanCacheEntries = n }, l => l.PlanCacheEntries),
        Size("Limits:PlanCacheBytes", 0, 1024 * MiB, "Bytes those plans may hold together.", (l, n) => l with { PlanCacheBytes = n }, l => l.PlanCacheBytes),
        Size("Limits:MaxResponseBytes", 1 << 10, 1024 * MiB, "Bytes of an answer.", (l, n) => l with { MaxResponseBytes = n }, l => l.MaxResponseBytes),
        Number("Limits:MaxErrors", 1, 10_000, "Errors listed in one answer.", (l, n) => l with { MaxErrors = n }, l => l.MaxErrors),

        .. Neo4jSettingTable.Rows,

        new("Security:AnonymousReads", "true or false", "Whether anybody who reaches the address may read; needed off loopback.",
            (s, text) => SettingValues.Switch(text) is { } value ? s with { Security = s.Security with { AnonymousReads = value } } : null,
            s => s.Security.AnonymousReads ? "true" : "false"),
        new("Security:Cors:Origins", "origins such as https://example.org, separated by ;, or * alone for all",
            "Origins whose pages may call the API from a browser; none turns CORS off.", ReadOrigins,
            s => s.Security.CorsOrigins.Count == 0 ? "none" : string.Join(';', s.Security.CorsOrigins)) { IsList = true },
    ];

    /// <summary>The setting of this name in any case, or null.</summary>
    public static Setting? Find(ReadOnlySpan<char> key)
    {
        foreach (var setting in All)
            if (key.Equals(setting.Key, StringComparison.OrdinalIgnoreCase))
                return setting;
        return null;
    }

    /// <summary>The setting of this option, without its dashes and in any case, or null.</summary>
    public static Setting? FindOption(ReadOnlySpan<char> name)
    {
        foreach (var setting in All)
            if (setting.ShortName is { } given && name.Equals(given, StringComparison.OrdinalIgnoreCase))
                return setting;
        return Find(name);
    }

    private static ServerSettings? ReadStore(ServerSettings settings, string text) => text switch
    {
        "embedded" => settings with { Store = StoreKind.Embedded },
        "neo4j" => settings with { Store = StoreKind.Neo4j },
        _ => null,
    };

    private static ServerSettings? ReadUrls(ServerSettings settings, string text)
    {
        var urls = SettingValues.List(text);
        return urls.Length > 0 && Array.TrueForAll(urls, url => ListenAddress.TryParse(url) is not null) ? settings with { Urls = urls } : null;
    }

    private static ServerSettings? ReadMakeIndexesAfter(ServerSettings settings, string text) =>
        text is "off" ? settings with { MakeIndexesAfter = null }
        : SettingValues.Time(text, TimeSpan.Zero, TimeSpan.FromHours(1)) is { } time ? settings with { MakeIndexesAfter = time }
        : null;

    private static ServerSettings? ReadOrigins(ServerSettings settings, string text)
    {
        var origins = text is "none" ? [] : SettingValues.List(text);
        var all = origins is ["*"];
        return all || Array.TrueForAll(origins, IsOrigin) ? settings with { Security = settings.Security with { CorsOrigins = origins } } : null;
    }

    // An origin is scheme, host and port; a browser sends it without a slash at the end, so one with a slash would never match.
    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);

    private static Setting Folder(string key, string meaning, Func<ServerSettings, string, ServerSettings> set, Func<ServerSettings, string> get) =>
        new(key, "a folder that exists", meaning,
            (s, text) => text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal) ? set(s, Path.GetFullPath(text)) : null,
            s => Path.GetRelativePath(AppContext.BaseDirectory, get(s)) is var path && !path.StartsWith("..", StringComparison.Ordinal)
                ? path + " beside the program"
                : get(s));

    private static Setting Number(
        string key, int min, int max, string meaning, Func<LimitSettings, int, LimitSettings> set, Func<LimitSettings, int> get) =>
        new(key, string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"), meaning,
            (s, text) => SettingValues.Number(text, min, max) is { } value ? s with { Limits = set(s.Limits, value) } : null,
            s => get(s.Limits).ToString(CultureInfo.InvariantCulture));

    private static Setting Size(
        string key, int min, int max, string meaning, Func<LimitSettings, int, LimitSettings> set, Func<LimitSettings, int> get) =>
        Bytes(key, min, max, meaning, (limits, bytes) => set(limits, (int)bytes), limits => get(limits));

    private static Setting Bytes(
        string key, long min, long max, string meaning, Func<LimitSettings, long, LimitSettings> set, Func<LimitSettings, long> get) =>
        new(key, $"bytes from {SettingValues.ShowSize(min)} to {SettingValues.ShowSize(max)}, such as 65536, 64 KiB or 1 MiB", meaning,
            (s, text) => SettingValues.Size(text, min, max) is { } value ? s with { Limits = set(s.Limits, value) } : null,
            s => SettingValues.ShowSize(get(s.Limits)));

    private static Setting Time(
        string key, TimeSpan min, TimeSpan max, string meaning, Func<LimitSettings, TimeSpan, LimitSettings> set, Func<LimitSettings, TimeSpan> get) =>
        new(key, $"a time from {SettingValues.ShowTime(min)} to {SettingValues.ShowTime(max)}, such as 500ms, 30s or 2m", meaning,
            (s, text) => SettingValues.Time(text, min, max) is { } value ? s with { Limits = set(s.Limits, value) } : null,
            s => SettingValues.ShowTime(get(s.Limits)));
}
