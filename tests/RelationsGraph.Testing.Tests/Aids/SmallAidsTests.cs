using System.Net;
using System.Net.Sockets;
using Xunit;

namespace RelationsGraph.Testing.Tests.Aids;

public sealed class SmallAidsTests
{
    [Fact]
    public void The_root_holds_the_solution() =>
        Assert.True(File.Exists(RepositoryRoot.Combine("RelationsGraph.sln")));

    [Fact]
    public void A_temporary_folder_is_deleted_with_its_content()
    {
        string path;
        using (var folder = new TemporaryFolder())
        {
            path = folder.Path;
            folder.Write("a/b.txt", "text");
            Assert.Equal("text", File.ReadAllText(folder.Combine("a", "b.txt")));
        }
        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public void A_free_port_can_be_listened_on()
    {
        using var listener = new TcpListener(IPAddress.Loopback, FreePort.Next());
        listener.Start();
    }

    [Fact]
    public void A_missing_tool_skips_the_test_with_its_install_command()
    {
        var tool = new RequiredTool("no-such-program-anywhere", "apt-get install it");

        var exception = Assert.Throws<SkipException>(() => tool.PathOrSkip());

        Assert.Equal("no-such-program-anywhere is not installed: apt-get install it", exception.Message);
    }

    [Fact]
    public void A_tool_in_the_path_is_found() =>
        Assert.True(File.Exists(new RequiredTool("sh", "").PathOrSkip()));
}
