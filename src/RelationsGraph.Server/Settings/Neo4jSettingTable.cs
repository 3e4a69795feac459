using System.Globalization;
using RelationsGraph.Neo4j.Cluster;

namespace RelationsGraph.Server.Settings;

/// <summary>The settings of the section <c>Neo4j</c>, as rows of <see cref="SettingTable"/>.</summary>
internal static class Neo4jSettingTable
{
    private const int Million = 1_000_000;
    private const int MiB = 1 << 20;

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    /// <summary>The rows. Ranges are those of the client, which checks them again.</summary>
    public static IReadOnlyList<Setting> Rows { get; } =
    [
        new("Neo4j:Uri", "bolt://HOST:PORT or neo4j://HOST:PORT; with +s (TLS) or +ssc (TLS, any certificate) before ://",
            "Where Neo4j is. neo4j:// asks the server for the members of its cluster; bolt:// uses this one alone. Short: --neo4j.", ReadUri, s => s.Neo4j.Uri)
            { ShortName = "neo4j", Why = text => BoltUri.TryParse(text, out _, out var fault) ? null : fault },
        Text("Neo4j:Database", "The database; none is the home database of the user.", (n, text) => n with { Database = text }, n => n.Database),
        Secret("Neo4j:User", "The name that logs in; none logs in nobody.", (n, text) => n with { User = text }, n => n.User),
        Secret("Neo4j:Password", "The password of that name.", (n, text) => n with { Password = text }, n => n.Password),
        File("Neo4j:PasswordFile", "none, or a file that holds the password and nothing else", "The password from a file, read anew at each login.",
            (n, path) => n with { PasswordFile = path }, n => n.PasswordFile),
        Secret("Neo4j:Token", "A token of an identity provider, instead of name and password.", (n, text) => n with { Token = text }, n => n.Token),
        File("Neo4j:TokenFile", "none, or a file that holds the token and nothing else", "The token from a file, read anew at each login and when Neo4j says that it has expired.",
            (n, path) => n with { TokenFile = path }, n => n.TokenFile),
        File("Neo4j:TrustedRoots", "none, or a file of certificates in PEM", "Whose certificates are trusted with +s; none trusts those the machine trusts.",
            (n, path) => n with { TrustedRoots = path }, n => n.TrustedRoots),
        Number("Neo4j:MaxConnections", 1, 10_000, "Connections to each server of Neo4j, which works on 400 requests at once unless told otherwise.",
            (n, value) => n with { MaxConnections = value }, n => n.MaxConnections),
        Number("Neo4j:MaxWaiting", 0, Million, "Requests that may wait for a connection to each server; more are refused at once.",
            (n, value) => n with { MaxWaiting = value }, n => n.MaxWaiting),
        Time("Neo4j:AcquisitionTimeout", Shortest, TenMinutes, "How long a request waits for a connection.",
            (n, time) => n with { AcquisitionTimeout = time }, n => n.AcquisitionTimeout),
        Time("Neo4j:ConnectTimeout", Shortest, TenMinutes, "How long connecting and logging in may take, or asking for the members of a cluster.",
            (n, time) => n with { ConnectTimeout = time }, n => n.ConnectTimeout),
        Time("Neo4j:ConnectionLifetime", TimeSpan.FromSeconds(1), TimeSpan.FromDays(7), "How old a connection gets; new ones find servers that joined behind a load balancer.",
            (n, time) => n with { ConnectionLifetime = time }, n => n.ConnectionLifetime),
        Time("Neo4j:IdleTrust", TimeSpan.Zero, TimeSpan.FromDays(1), "A connection unused for longer is asked whether it lives before it is used.",
            (n, time) => n with { IdleTrust = time }, n => n.IdleTrust),
        Time("Neo4j:LivenessTimeout", Shortest, TenMinutes, "How long it may take to answer that.", (n, time) => n with { LivenessTimeout = time }, n => n.LivenessTimeout),
        Time("Neo4j:ResetTimeout", Shortest, TenMinutes, "How long a connection may take to be usable again after a cancelled or failed request.",
            (n, time) => n with { ResetTimeout = time }, n => n.ResetTimeout),
        Time("Neo4j:ReadTimeout", Shortest, TimeSpan.FromHours(1), "How long Neo4j may be silent beyond the time of a request.",
            (n, time) => n with { ReadTimeout = time }, n => n.ReadTimeout),
        new("Neo4j:FetchSize", "all, or a whole number from 1 to 1000000", "Rows asked for at once.", ReadFetchSize,
            s => s.Neo4j.FetchSize < 0 ? "all" : s.Neo4j.FetchSize.ToString(CultureInfo.InvariantCulture)),
        Size("Neo4j:MaxRecordBytes", 1 << 10, 1024 * MiB, "Bytes of one row; an answer is one.", (n, value) => n with { MaxRecordBytes = value }, n => n.MaxRecordBytes),
        Time("Neo4j:RetryTime", TimeSpan.Zero, TenMinutes, "How long after its first try a request may be tried again, when Neo4j says that it can succeed; 0s never.",
            (n, time) => n with { RetryTime = time }, n => n.RetryTime),
        Time("Neo4j:AnswerGrace", Shortest, TenMinutes, "How much later than Neo4j the server gives a request up: Neo4j, which looks every two seconds, says why.",
            (n, time) => n with { AnswerGrace = time }, n => n.AnswerGrace),
        Time("Neo4j:DrainTime", TimeSpan.Zero, TenMinutes, "How long requests under way may go on when the connections are closed at the end.",
            (n, time) => n with { DrainTime = time }, n => n.DrainTime),
        Time("Neo4j:PingTimeout", Shortest, TenMinutes, "How long Neo4j may take to show that it is there, when /health/ready is asked.",
            (n, time) => n with { PingTimeout = time }, n => n.PingTimeout),
        Time("Neo4j:PingInterval", TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1), "How often the server looks by itself whether Neo4j is there and holds the graph it held.",
            (n, time) => n with { PingInterval = time }, n => n.PingInterval),
        Number("Neo4j:ImportRows", 1, Million, "Nodes, relationships or records that import writes in one transaction.", (n, value) => n with { ImportRows = value }, n => n.ImportRows),
        Size("Neo4j:ImportBytes", 1 << 10, 1024 * MiB, "Bytes from which on such a transaction takes no more.", (n, value) => n with { ImportBytes = value }, n => n.ImportBytes),
    ];

    private static ServerSettings? ReadUri(ServerSettings settings, string text) =>
        BoltUri.TryParse(text, out _, out _) ? settings with { Neo4j = settings.Neo4j with { Uri = text } } : null;

    private static ServerSettings? ReadFetchSize(ServerSettings settings, string text)
    {
        var size = text is "all" ? -1 : SettingValues.Number(text, 1, Million);
        return size is { } value ? settings with { Neo4j = settings.Neo4j with { FetchSize = value } } : null;
    }

    private static Setting Text(string key, string meaning, Func<Neo4jSettings, string?, Neo4jSettings> set, Func<Neo4jSettings, string?> get) =>
        new(key, "none, or a name of letters, digits, dots, dashes and underscores", meaning,
            (s, text) => text.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_') ? s with { Neo4j = set(s.Neo4j, text is "" or "none" ? null : text) } : null,
            s => get(s.Neo4j) ?? "none");

    // Empty means none, since files that compose environments can often only leave a value empty.
    private static Setting Secret(string key, string meaning, Func<Neo4jSettings, SecretText?, Neo4jSettings> set, Func<Neo4jSettings, SecretText?> get) =>
        new(key, "a text, only in the environment or the file", meaning,
            (s, text) => s with { Neo4j = set(s.Neo4j, text.Length == 0 ? null : new SecretText(text)) }, s => get(s.Neo4j)?.ToString() ?? "none")
        { IsSecret = true };

    private static Setting File(string key, string expected, string meaning, Func<Neo4jSettings, string?, Neo4jSettings> set, Func<Neo4jSettings, string?> get) =>
        new(key, expected, meaning,
            (s, text) => text is "none" ? s with { Neo4j = set(s.Neo4j, null) }
                : text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal) ? s with { Neo4j = set(s.Neo4j, Path.GetFullPath(text)) }
                : null,
            s => get(s.Neo4j) ?? "none");

    private static Setting Number(string key, int min, int max, string meaning, Func<Neo4jSettings, int, Neo4jSettings> set, Func<Neo4jSettings, int> get) =>
        new(key, string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"), meaning,
            (s, text) => SettingValues.Number(text, min, max) is { } value ? s with { Neo4j = set(s.Neo4j, value) } : null,
            s => get(s.Neo4j).ToString(CultureInfo.InvariantCulture));

    private static Setting Size(string key, int min, int max, string meaning, Func<Neo4jSettings, int, Neo4jSettings> set, Func<Neo4jSettings, int> get) =>
        new(key, $"bytes from {SettingValues.ShowSize(min)} to {SettingValues.ShowSize(max)}, such as 65536, 64 KiB or 1 MiB", meaning,
            (s, text) => SettingValues.Size(text, min, max) is { } value ? s with { Neo4j = set(s.Neo4j, (int)value) } : null,
            s => SettingValues.ShowSize(get(s.Neo4j)));

    private static Setting Time(
        string key, TimeSpan min, TimeSpan max, string meaning, Func<Neo4jSettings, TimeSpan, Neo4jSettings> set, Func<Neo4jSettings, TimeSpan> get) =>
        new(key, $"a time from {SettingValues.ShowTime(min)} to {SettingValues.ShowTime(max)}, such as 500ms, 30s or 2m", meaning,
            (s, text) => SettingValues.Time(text, min, max) is { } value ? s with { Neo4j = set(s.Neo4j, value) } : null,
            s => SettingValues.ShowTime(get(s.Neo4j)));
}
