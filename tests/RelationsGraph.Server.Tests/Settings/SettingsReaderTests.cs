using RelationsGraph.Server.Settings;
using Xunit;

namespace RelationsGraph.Server.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Nothing_said_means_the_defaults()
    {
        var settings = Read();
        Assert.Equal(["http://localhost:5080"], settings.Urls);
        Assert.Equal(StoreKind.Embedded, settings.Store);
        Assert.Equal("bolt://localhost:7687", settings.Neo4j.Uri);
        Assert.Null(settings.Neo4j.User);
        Assert.Equal(":memory:", settings.Data);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "seed"), settings.Seed);
        Assert.Equal(1 << 20, settings.Limits.MaxBodyBytes);
        Assert.Equal(50, settings.Limits.MaxPageSize);
        Assert.Equal(10, settings.Limits.DefaultPageSize);
        Assert.Equal(TimeSpan.FromSeconds(30), settings.Limits.ExecutionTimeout);
        Assert.False(settings.Security.AnonymousReads);
        Assert.Empty(settings.Security.CorsOrigins);
    }

    [Fact]
    public void A_later_source_wins()
    {
        var settings = Read(("Limits:MaxDepth", "5"), ("limits:maxdepth", "6"), ("LIMITS:MAXDEPTH", "7"));
        Assert.Equal(7, settings.Limits.MaxDepth);
    }

    [Theory]
    [InlineData("Urls", "http://127.0.0.1:0;http://[::1]:8080")]
    [InlineData("Urls", "https://localhost:5443")]
    [InlineData("Store", "neo4j")]
    [InlineData("Neo4j:Uri", "neo4j+s://db.example.org:7688?region=eu")]
    [InlineData("Neo4j:Database", "graph-1.a_b")]
    [InlineData("Neo4j:TrustedRoots", "/etc/roots.pem")]
    [InlineData("Neo4j:MaxConnections", "10000")]
    [InlineData("Neo4j:MaxWaiting", "0")]
    [InlineData("Neo4j:AcquisitionTimeout", "1ms")]
    [InlineData("Neo4j:ConnectTimeout", "10m")]
    [InlineData("Neo4j:ConnectionLifetime", "168h")]
    [InlineData("Neo4j:IdleTrust", "0s")]
    [InlineData("Neo4j:LivenessTimeout", "1ms")]
    [InlineData("Neo4j:ResetTimeout", "10m")]
    [InlineData("Neo4j:ReadTimeout", "1h")]
    [InlineData("Neo4j:FetchSize", "all")]
    [InlineData("Neo4j:MaxRecordBytes", "1GiB")]
    [InlineData("Neo4j:RetryTime", "0s")]
    [InlineData("Neo4j:AnswerGrace", "1ms")]
    [InlineData("Neo4j:DrainTime", "0s")]
    [InlineData("Neo4j:PingTimeout", "10m")]
    [InlineData("Neo4j:PingInterval", "100ms")]
    [InlineData("Neo4j:ImportRows", "1")]
    [InlineData("Neo4j:ImportBytes", "1 KiB")]
    [InlineData("Data", ":memory:")]
    [InlineData("Seed", "/somewhere")]
    [InlineData("Schema", "/somewhere")]
    [InlineData("MakeIndexesAfter", "off")]
    [InlineData("MakeIndexesAfter", "0s")]
    [InlineData("Limits:MaxIndexBytes", "1024 GiB")]
    [InlineData("Limits:RowsWorthAnIndex", "1")]
    [InlineData("Limits:MaxIdleBytes", "64 KiB")]
    [InlineData("Limits:MaxBodyBytes", "64 KiB")]
    [InlineData("Limits:MaxTokens", "1")]
    [InlineData("Limits:MaxNodes", "1")]
    [InlineData("Limits:MaxFields", "1000000")]
    [InlineData("Limits:MaxDepth", "200")]
    [InlineData("Limits:MaxAliases", "0")]
    [InlineData("Limits:MaxPageSize", "10000")]
    [InlineData("Limits:DefaultPageSize", "50")]
    [InlineData("Limits:MaxSearchLength", "10000")]
    [InlineData("Limits:MaxPathLength", "60")]
    [InlineData("Limits:MaxRootFields", "10000")]
    [InlineData("Limits:MaxNesting", "500")]
    [InlineData("Limits:MaxMergeSteps", "1")]
    [InlineData("Limits:MaxIntrospectionDepth", "20")]
    [InlineData("Limits:MaxWays", "1")]
    [InlineData("Limits:MaxWaySteps", "1")]
    [InlineData("Limits:MaxSubgraphNodes", "1")]
    [InlineData("Limits:MaxTraversedRelationships", "1")]
    [InlineData("Limits:ExecutionTimeout", "10ms")]
    [InlineData("Limits:PlanCacheEntries", "0")]
    [InlineData("Limits:PlanCacheBytes", "1GiB")]
    [InlineData("Limits:MaxResponseBytes", "1024")]
    [InlineData("Limits:MaxErrors", "1")]
    [InlineData("Security:AnonymousReads", "True")]
    [InlineData("Security:Cors:Origins", "https://example.org;http://localhost:3000")]
    [InlineData("Security:Cors:Origins", "*")]
    public void A_value_within_its_range_is_taken(string key, string value)
    {
        var setting = SettingTable.Find(key)!;
        Assert.NotEqual(setting.Default, setting.Show(Read((key, value))), value is "embedded" or ":memory:" ? Never : StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Urls", "")]
    [InlineData("Urls", "localhost:5080")]
    [InlineData("Urls", "http://localhost:0")]
    [InlineData("Urls", "http://127.0.0.1:5080/path")]
    [InlineData("Urls", "ftp://127.0.0.1:21")]
    [InlineData("Urls", "http://127.0.0.1:70000")]
    [InlineData("Store", "neo5j")]
    [InlineData("Data", "/var/lib/relationsgraph")]
    [InlineData("Seed", "")]
    [InlineData("Schema", "")]
    [InlineData("Limits:MaxBodyBytes", "1023")]
    [InlineData("Limits:MaxTokens", "0")]
    [InlineData("Limits:MaxNodes", "-1")]
    [InlineData("Limits:MaxFields", "1,000")]
    [InlineData("Limits:MaxDepth", "201")]
    [InlineData("Limits:MaxAliases", "many")]
    [InlineData("Limits:MaxPageSize", "0")]
    [InlineData("Limits:DefaultPageSize", "0")]
    [InlineData("Limits:MaxSearchLength", "0")]
    [InlineData("Limits:MaxPathLength", "61")]
    [InlineData("Limits:MaxAggregatedRows", "-1")]
    [InlineData("Limits:MaxFilterDepth", "-1")]
    [InlineData("Limits:MaxFilterItems", "-1")]
    [InlineData("Limits:MaxFilterTerms", "-1")]
    [InlineData("Limits:MaxGroups", "-1")]
    [InlineData("Limits:MaxIndexBytes", "-1")]
    [InlineData("Limits:MaxIndexBytes", "1025 GiB")]
    [InlineData("Limits:RowsWorthAnIndex", "0")]
    [InlineData("Limits:MaxIdleBytes", "65535")]
    [InlineData("MakeIndexesAfter", "never")]
    [InlineData("MakeIndexesAfter", "3601s")]
    [InlineData("Limits:MaxRootFields", "0")]
    [InlineData("Limits:MaxNesting", "0")]
    [InlineData("Limits:MaxMergeSteps", "0")]
    [InlineData("Limits:MaxIntrospectionDepth", "0")]
    [InlineData("Limits:MaxWays", "0")]
    [InlineData("Limits:MaxWaySteps", "0")]
    [InlineData("Limits:MaxOrderKeys", "-1")]
    [InlineData("Limits:MaxRelativeCursors", "-1")]
    [InlineData("Limits:MaxSubgraphNodes", "0")]
    [InlineData("Limits:MaxTraversedRelationships", "0")]
    [InlineData("Limits:ExecutionTimeout", "0")]
    [InlineData("Limits:ExecutionTimeout", "2 days")]
    [InlineData("Limits:PlanCacheEntries", "1.5")]
    [InlineData("Limits:PlanCacheBytes", "2GiB")]
    [InlineData("Limits:MaxResponseBytes", "1 KB")]
    [InlineData("Limits:MaxErrors", "")]
    [InlineData("Neo4j:Database", "a/b")]
    [InlineData("Neo4j:PasswordFile", "")]
    [InlineData("Neo4j:TokenFile", "a\0b")]
    [InlineData("Neo4j:TrustedRoots", "")]
    [InlineData("Neo4j:MaxConnections", "0")]
    [InlineData("Neo4j:MaxWaiting", "-1")]
    [InlineData("Neo4j:AcquisitionTimeout", "0ms")]
    [InlineData("Neo4j:ConnectTimeout", "11m")]
    [InlineData("Neo4j:ConnectionLifetime", "999ms")]
    [InlineData("Neo4j:IdleTrust", "25h")]
    [InlineData("Neo4j:LivenessTimeout", "soon")]
    [InlineData("Neo4j:ResetTimeout", "0s")]
    [InlineData("Neo4j:ReadTimeout", "2h")]
    [InlineData("Neo4j:FetchSize", "0")]
    [InlineData("Neo4j:FetchSize", "-1")]
    [InlineData("Neo4j:MaxRecordBytes", "1023")]
    [InlineData("Neo4j:RetryTime", "-1s")]
    [InlineData("Neo4j:AnswerGrace", "0s")]
    [InlineData("Neo4j:DrainTime", "601s")]
    [InlineData("Neo4j:PingTimeout", "0s")]
    [InlineData("Neo4j:PingInterval", "99ms")]
    [InlineData("Neo4j:ImportRows", "0")]
    [InlineData("Neo4j:ImportBytes", "2 GiB")]
    [InlineData("Security:AnonymousReads", "yes")]
    [InlineData("Security:Cors:Origins", "https://example.org/")]
    [InlineData("Security:Cors:Origins", "example.org")]
    [InlineData("Security:Cors:Origins", "*;https://example.org")]
    public void A_value_outside_its_range_is_refused_with_key_source_and_what_is_expected(string key, string value)
    {
        var fault = Assert.Single(Assert.Throws<SettingsException>(() => Read((key, value))).Faults);
        Assert.Equal($"{key} (source 1): '{value}' is refused, expected {SettingTable.Find(key)!.Expected}.", fault);
    }

    [Fact]
    public void Every_setting_is_tried_above()
    {
        var tried = typeof(SettingsReaderTests).GetMethod(nameof(A_value_outside_its_range_is_refused_with_key_source_and_what_is_expected))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
            .Select(row => (string)row.GetData(null!).Single()[0]);
        // What is wrong with an address says itself, and a secret may be any text.
        Assert.Equal(SettingTable.All.Where(setting => setting.Why is null && !setting.IsSecret).Select(setting => setting.Key).Order(), tried.Distinct().Order());
    }

    [Fact]
    public void Every_default_can_be_written_back()
    {
        foreach (var setting in SettingTable.All.Where(setting => setting.Key is not ("Seed" or "Schema")))
            Assert.NotNull(setting.Read(new ServerSettings(), setting.Default));
    }

    [Theory]
    [InlineData("bolt://neo4j:hunter2@localhost", "The address holds no user and no password")]
    [InlineData("http://localhost:7474", "The address begins with bolt://")]
    [InlineData("bolt://localhost:70000", "The port is a number")]
    [InlineData("bolt://localhost/neo4j", "The address ends with the host and the port")]
    public void A_wrong_address_of_Neo4j_is_refused_with_what_is_wrong_and_not_repeated(string value, string why)
    {
        var fault = Assert.Single(Assert.Throws<SettingsException>(() => Read(("Neo4j:Uri", value))).Faults);
        Assert.StartsWith($"Neo4j:Uri (source 1): refused. {why}", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_are_taken_and_shown_nowhere()
    {
        var settings = Read(("Neo4j:User", "ada"), ("Neo4j:Password", "hunter2"));
        Assert.Equal(("ada", "hunter2"), (settings.Neo4j.User!.Reveal(), settings.Neo4j.Password!.Reveal()));
        Assert.DoesNotContain("hunter2", settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ada", settings.ToString(), StringComparison.Ordinal);
        Assert.All(SettingTable.All.Where(setting => setting.IsSecret), setting => Assert.DoesNotContain("hunter2", setting.Show(settings), StringComparison.Ordinal));
        Assert.Null(Read(("Neo4j:User", "ada"), ("Neo4j:Password", "hunter2"), ("Neo4j:User", ""), ("Neo4j:Password", "")).Neo4j.Password);
    }

    [Fact]
    public void Secrets_can_be_named_as_files()
    {
        Assert.Equal("/run/secrets/password", Read(("Neo4j:User", "ada"), ("Neo4j:PasswordFile", "/run/secrets/password")).Neo4j.PasswordFile);
        Assert.Equal("/run/secrets/token", Read(("Neo4j:TokenFile", "/run/secrets/token")).Neo4j.TokenFile);
        Assert.Null(Read(("Neo4j:TokenFile", "/run/secrets/token"), ("Neo4j:TokenFile", "none")).Neo4j.TokenFile);
    }

    [Theory]
    [InlineData("Neo4j:Password: missing", "Neo4j:User")]
    [InlineData("Neo4j:User: missing", "Neo4j:Password")]
    [InlineData("Neo4j:Token: refused", "Neo4j:Token", "Neo4j:User", "Neo4j:Password")]
    [InlineData("Neo4j:Token: refused", "Neo4j:Token", "Neo4j:Password")]
    [InlineData("Neo4j:Token: refused", "Neo4j:Token", "Neo4j:User", "Neo4j:PasswordFile")]
    [InlineData("Neo4j:TokenFile: refused", "Neo4j:TokenFile", "Neo4j:User", "Neo4j:PasswordFile")]
    [InlineData("Neo4j:TokenFile: refused beside Neo4j:Token", "Neo4j:TokenFile", "Neo4j:Token")]
    [InlineData("Neo4j:PasswordFile: refused beside Neo4j:Password", "Neo4j:User", "Neo4j:Password", "Neo4j:PasswordFile")]
    [InlineData("Neo4j:User: missing", "Neo4j:PasswordFile")]
    public void Half_a_login_and_two_logins_are_refused(string start, params string[] keys)
    {
        var fault = Assert.Single(Assert.Throws<SettingsException>(() => Read([.. keys.Select(key => (key, "hunter2"))])).Faults);
        Assert.StartsWith(start, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limits:MaxDepht", "did you mean Limits:MaxDepth?")]
    [InlineData("MaxDepth", "did you mean Limits:MaxDepth?")]
    [InlineData("Url", "did you mean Urls?")]
    [InlineData("Weather", "expected one of those that --help lists.")]
    public void An_unknown_key_is_refused_and_a_near_one_named(string key, string hint)
    {
        var fault = Assert.Single(Assert.Throws<SettingsException>(() => Read((key, "1"))).Faults);
        Assert.Equal($"{key} (source 1): there is no such setting; {hint}", fault);
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var faults = Assert.Throws<SettingsException>(() => Read(("Nonsense", "1"), ("Limits:MaxDepth", "x"), ("Limits:MaxErrors", "5"))).Faults;
        Assert.Equal(2, faults.Count);
    }

    [Fact]
    public void A_smaller_maximum_lowers_the_default_page() => Assert.Equal(5, Read(("Limits:MaxPageSize", "5")).Limits.DefaultPageSize);

    [Fact]
    public void A_chosen_default_page_above_the_maximum_is_refused()
    {
        var fault = Assert.Single(Assert.Throws<SettingsException>(() => Read(("Limits:DefaultPageSize", "20"), ("Limits:MaxPageSize", "5"))).Faults);
        Assert.Equal("Limits:DefaultPageSize (source 1): 20 is refused, expected no more than Limits:MaxPageSize, which is 5.", fault);
    }

    [Fact]
    public void A_list_is_refused_where_one_value_is_expected()
    {
        var fault = Assert.Single(Assert.Throws<SettingsException>(() => SettingsReader.Read([new("Limits:MaxDepth", "1;2", "file", IsArray: true)])).Faults);
        Assert.StartsWith("Limits:MaxDepth (file): a list is refused, expected a whole number", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Certificates_are_handed_to_Kestrel_as_written()
    {
        var settings = Read(("Kestrel:Certificates:Default:Path", "/etc/cert.pem"));
        Assert.Equal("/etc/cert.pem", settings.Kestrel["Kestrel:Certificates:Default:Path"]);
    }

    [Fact]
    public void Addresses_of_Kestrel_are_refused_and_their_value_is_not_repeated()
    {
        var fault = Assert.Single(Assert.Throws<SettingsException>(() => Read(("Kestrel:Endpoints:Http:Url", "http://0.0.0.0:80"))).Faults);
        Assert.Contains("addresses are set by Urls", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("0.0.0.0", fault, StringComparison.Ordinal);
    }

    private static readonly IEqualityComparer<string> Never = EqualityComparer<string>.Create((_, _) => false);

    private static ServerSettings Read(params (string Key, string Value)[] values) =>
        SettingsReader.Read(values.Select((value, i) => new SettingReading(value.Key, value.Value, $"source {i + 1}")));
}
