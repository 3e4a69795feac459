using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;

namespace RelationsGraph.Neo4j.Tests.Cluster;

public class BoltOptionsTests
{
    private static readonly BoltOptions Defaults = new(new BoltUri(false, BoltTls.None, new BoltAddress("localhost", 7687), new Dictionary<string, string>()));

    public static TheoryData<string, Func<object>> OutOfRange() => new()
    {
        { "MaxConnections", () => Defaults with { MaxConnections = 0 } },
        { "MaxConnections", () => Defaults with { MaxConnections = 10_001 } },
        { "MaxWaiting", () => Defaults with { MaxWaiting = -1 } },
        { "AcquisitionTimeout", () => Defaults with { AcquisitionTimeout = TimeSpan.Zero } },
        { "AcquisitionTimeout", () => Defaults with { AcquisitionTimeout = Timeout.InfiniteTimeSpan } },
        { "ConnectTimeout", () => Defaults with { ConnectTimeout = TimeSpan.FromMinutes(11) } },
        { "ConnectionLifetime", () => Defaults with { ConnectionLifetime = TimeSpan.FromDays(8) } },
        { "IdleTrust", () => Defaults with { IdleTrust = TimeSpan.FromDays(2) } },
        { "LivenessTimeout", () => Defaults with { LivenessTimeout = TimeSpan.Zero } },
        { "ResetTimeout", () => Defaults with { ResetTimeout = TimeSpan.Zero } },
        { "ReadTimeout", () => Defaults with { ReadTimeout = TimeSpan.FromHours(2) } },
        { "FetchSize", () => Defaults with { FetchSize = 0 } },
        { "FetchSize", () => Defaults with { FetchSize = -2 } },
        { "LargestRecord", () => Defaults with { LargestRecord = 1023 } },
        { "RetryTime", () => Defaults with { RetryTime = TimeSpan.FromTicks(-1) } },
        { "AnswerGrace", () => Defaults with { AnswerGrace = TimeSpan.Zero } },
        { "DrainTime", () => Defaults with { DrainTime = TimeSpan.FromMinutes(11) } },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_value_out_of_its_range_is_refused_by_name(string name, Func<object> make)
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(make);
        Assert.Equal(name, fault.ParamName);
        Assert.Contains($"{name} is from", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_database_is_refused() => Assert.Throws<ArgumentException>(() => Defaults with { Database = "" });

    [Fact]
    public void What_the_options_show_holds_no_secret() =>
        Assert.DoesNotContain("hunter2", (Defaults with { Auth = BoltAuth.Basic("neo4j", "hunter2") }).ToString(), StringComparison.Ordinal);
}
