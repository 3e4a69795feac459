using System.Text;
using RelationsGraph.Server.Settings;
using Xunit;

namespace RelationsGraph.Server.Tests.Settings;

public sealed class FileSourceTests
{
    [Fact]
    public void Sections_become_colons_and_every_value_knows_its_line()
    {
        var found = Read("{\n  \"Urls\": [\"http://a:1\", \"http://b:2\"],\n  // a comment\n  \"Limits\": {\n    \"MaxDepth\": 7,\n  },\n  \"Security\": { \"AnonymousReads\": true, \"Cors\": { \"Origins\": [] } }\n}");
        Assert.Equal(
        [
            new SettingReading("Urls", "http://a:1;http://b:2", "f.json line 2", IsArray: true),
            new SettingReading("Limits:MaxDepth", "7", "f.json line 5"),
            new SettingReading("Security:AnonymousReads", "true", "f.json line 7"),
            new SettingReading("Security:Cors:Origins", "", "f.json line 7", IsArray: true),
        ],
        found);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.Equal("embedded", Assert.Single(FileSource.Read("f.json", [.. Encoding.UTF8.Preamble, .. "{\"Store\":\"embedded\"}"u8])).Value);

    [Theory]
    [InlineData("", "f.json line 1: not JSON")]
    [InlineData("{\n\"Store\": embedded }", "f.json line 2: not JSON")]
    [InlineData("{} {}", "f.json line 1: not JSON")]
    [InlineData("{\n\"Limits\": {", "f.json line 2: not JSON")]
    [InlineData("[1]", "f.json: expected a JSON object")]
    [InlineData("{\"Urls\": [[1]]}", "Urls (f.json line 1): expected a list of plain values")]
    public void What_is_no_object_of_settings_is_refused_with_its_line(string json, string start) =>
        Assert.StartsWith(start, Assert.Throws<SettingsException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_UTF8_is_refused() =>
        Assert.Equal("f.json line 1: not UTF-8.", Assert.Throws<SettingsException>(() => FileSource.Read("f.json", [.. "{\"Store\":\""u8, 0xFF, .. "\"}"u8])).Message);

    private static IReadOnlyList<SettingReading> Read(string json) => FileSource.Read("f.json", Encoding.UTF8.GetBytes(json));
}
