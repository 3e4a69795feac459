using RelationsGraph.Server.Settings;
using Xunit;

namespace RelationsGraph.Server.Tests.Settings;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://LOCALHOST:5080")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("http://127.8.8.8:1")]
    [InlineData("http://[::1]:80")]
    [InlineData("http://unix:/run/relationsgraph.sock")]
    public void Only_this_machine_reaches_loopback(string url) => Assert.True(ListenAddress.TryParse(url)!.Value.IsLoopback);

    [Theory]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.0.2.1:5080")]
    [InlineData("http://localhost.example.org:5080")]
    [InlineData("http://127.0.0.1.example.org:5080")]
    public void Other_machines_reach_everything_else(string url) => Assert.False(ListenAddress.TryParse(url)!.Value.IsLoopback);
}
