using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Hosting;

/// <summary>Which addresses may be listened on, and what to say when one cannot be.</summary>
internal static class ListenGuard
{
    /// <summary>Refuses addresses that other machines reach, unless anonymous reads were allowed in so many words.</summary>
    /// <exception cref="SettingsException">An address is not loopback and <c>Security:AnonymousReads</c> is not true.</exception>
    public static void Check(ServerSettings settings)
    {
        if (settings.Security.AnonymousReads)
            return;
        foreach (var url in settings.Urls)
            if (ListenAddress.TryParse(url) is { IsLoopback: false })
                throw new SettingsException(
                    $"Urls: '{url}' can be reached from other machines, and everybody who reaches it may read; set Security:AnonymousReads=true to allow that, or listen on http://localhost:5080.");
    }

    /// <summary>One line for a start that failed at the socket or at its certificate.</summary>
    public static string Explain(ServerSettings settings, Exception fault)
    {
        var urls = string.Join(';', settings.Urls);
        for (var e = fault; e is not null; e = e.InnerException)
            switch (e)
            {
                case AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }:
                    return $"Urls: '{urls}' is in use by another program; stop it, or choose another address with --urls.";
                case SocketException { SocketErrorCode: SocketError.AccessDenied }:
                    return $"Urls: '{urls}' needs rights this account does not have; choose a port from 1024 up with --urls.";
                case SocketException { SocketErrorCode: SocketError.AddressNotAvailable }:
                    return $"Urls: '{urls}' is not an address of this machine; choose another with --urls.";
            }

        return $"Urls: cannot listen on '{urls}': {fault.Message.ReplaceLineEndings(" ")}";
    }
}
