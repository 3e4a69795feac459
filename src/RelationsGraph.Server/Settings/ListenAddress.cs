using System.Net;

namespace RelationsGraph.Server.Settings;

/// <summary>An address to listen on, read before Kestrel sees it so that a bad one is a sentence and not an exception.</summary>
/// <param name="Text">The address as written.</param>
/// <param name="IsHttps">Whether a certificate is needed.</param>
/// <param name="IsLoopback">Whether only programs on this machine can connect.</param>
internal readonly record struct ListenAddress(string Text, bool IsHttps, bool IsLoopback)
{
    /// <summary>Reads <c>http://host:port</c> or <c>https://host:port</c>; null for anything else.</summary>
    public static ListenAddress? TryParse(string text)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(text);
        }
        catch (FormatException)
        {
            return null;
        }

        var https = address.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
        if (!https && !address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
            return null;
        // Kestrel refuses a path, and a free port on the two addresses that "localhost" stands for.
        var named = address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
        if (address.PathBase.Length > 0 || address.IsNamedPipe || address.Port is < 0 or > 65535 || (named && address.Port == 0))
            return null;
        if (address.Host.AsSpan().IndexOfAny("?#@ ") >= 0)
            return null;

        var loopback = named || address.IsUnixPipe || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
        return new ListenAddress(text, https, loopback);
    }
}
