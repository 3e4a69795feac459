using System.Net;
using System.Net.Sockets;

namespace RelationsGraph.Testing;

/// <summary>A TCP port of the loopback address that nobody listens on.</summary>
public static class FreePort
{
    /// <summary>
    /// Asks the system for one. Between this call and its use another process may take the port; the system hands out
    /// others first, so that is rare, and a program that meets it says that the port is in use.
    /// </summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
