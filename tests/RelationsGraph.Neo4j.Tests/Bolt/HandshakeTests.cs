using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.Bolt;

public class HandshakeTests
{
    [Fact]
    public void The_manifest_and_three_ranges_without_a_gap_are_offered() =>
        Assert.Equal("6060B017" + "000001FF" + "00020805" + "00040405" + "00000404", Convert.ToHexString(BoltHandshake.Opening(BoltVersion.All)));

    [Fact]
    public void The_withdrawn_version_is_in_no_range()
    {
        Assert.DoesNotContain(new BoltVersion(5, 5), BoltVersion.All);
        Assert.Equal("6060B017" + "00000605" + new string('0', 24), Convert.ToHexString(BoltHandshake.Opening([new(5, 6)])));
    }

    public static TheoryData<byte, byte> Versions()
    {
        var data = new TheoryData<byte, byte>();
        foreach (var version in BoltVersion.All)
            data.Add(version.Major, version.Minor);
        return data;
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Each_version_is_taken(byte major, byte minor) =>
        Assert.Equal(new BoltVersion(major, minor), await AgreeAsync([0, 0, minor, major]));

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Each_version_is_chosen_from_a_manifest(byte major, byte minor)
    {
        var stream = new CannedStream([0, 0, 1, 0xFF, 3, 0, 0, 9, 9, 0, 0, minor, major, 0, 0, 3, 4, 0x81, 0x01], 1);
        Assert.Equal(new BoltVersion(major, minor), await BoltHandshake.AgreeAsync(stream, BoltVersion.All, default));
        Assert.Equal(new byte[] { 0, 0, minor, major, 0 }, stream.Written[20..]);
    }

    [Theory]
    [InlineData("02" + "00080805" + "00040404" + "00", 5, 8)]
    [InlineData("01" + "00050505" + "00", 5, 4)]
    [InlineData("01" + "00000505" + "00", 0, 0)]
    [InlineData("00" + "00", 0, 0)]
    public async Task The_best_of_a_manifest_is_chosen_and_never_the_withdrawn_one(string manifest, byte major, byte minor)
    {
        var stream = new CannedStream([0, 0, 1, 0xFF, .. Convert.FromHexString(manifest)]);
        if (major > 0)
            Assert.Equal(new BoltVersion(major, minor), await BoltHandshake.AgreeAsync(stream, BoltVersion.All, default));
        else
            Assert.Equal(BoltFault.Protocol, (await Assert.ThrowsAsync<BoltConnectionException>(
                async () => await BoltHandshake.AgreeAsync(stream, BoltVersion.All, default))).Fault);
    }

    [Theory]
    [InlineData("00000000", "none of Bolt")]
    [InlineData("48545450", "HTTP")]
    [InlineData("00000505", "is it a Neo4j")]
    [InlineData("00020805", "is it a Neo4j")]
    [InlineData("000001FF" + "FFFFFFFFFFFFFFFFFFFF", "does not end")]
    [InlineData("000001FF" + "FFFF03", "65535 ranges")]
    public async Task Another_answer_is_refused(string answer, string message)
    {
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(() => AgreeAsync(Convert.FromHexString(answer)));
        Assert.Equal(BoltFault.Protocol, problem.Fault);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("000001FF" + "02" + "0000")]
    public async Task An_answer_that_is_cut_off_is_refused(string answer) =>
        await Assert.ThrowsAsync<EndOfStreamException>(() => AgreeAsync(Convert.FromHexString(answer)));

    private static async Task<BoltVersion> AgreeAsync(byte[] answer) => await BoltHandshake.AgreeAsync(new CannedStream(answer), BoltVersion.All, default);
}
