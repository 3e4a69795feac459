using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>Opens connections: TCP, TLS, version, login.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="settings">How.</param>
/// <param name="time">The clock of the connections.</param>
internal sealed class OpenConnection(BoltSettings settings, TimeProvider time)
{
    /// <inheritdoc cref="ToAsync(BoltAddress, IPAddress, CancellationToken)"/>
    public ValueTask<BoltConnection> ToAsync(BoltAddress address, CancellationToken cancellation) => ToAsync(address, null, cancellation);

    /// <summary>Opens a connection that is logged in.</summary>
    /// <param name="address">The server; the certificate must be for this host.</param>
    /// <param name="at">Which address of that host; null to try them in turn.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="BoltConnectionException">It cannot be had, or the server is too old.</exception>
    /// <exception cref="BoltFailureException">The server refuses the login.</exception>
    public async ValueTask<BoltConnection> ToAsync(BoltAddress address, IPAddress? at, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(settings.ConnectTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            return await OpenAsync(address, at, either.Token);
        }
        catch (OperationCanceledException problem) when (!cancellation.IsCancellationRequested)
        {
            throw new BoltConnectionException(
                BoltFault.Unreachable, $"{address} does not answer within {settings.ConnectTimeout.TotalSeconds:0.#} s", problem);
        }
        catch (BoltConnectionException problem) when (problem.Fault == BoltFault.Lost)
        {
            throw new BoltConnectionException(BoltFault.Unreachable, $"{address} ends the connection before the login is done", problem);
        }
        catch (Exception problem) when (problem is SocketException or IOException)
        {
            throw new BoltConnectionException(BoltFault.Unreachable, $"{address} cannot be reached: {problem.Message}", problem);
        }
    }

    private async ValueTask<BoltConnection> OpenAsync(BoltAddress address, IPAddress? at, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Stream? stream = null;
        BoltConnection? connection = null;
        var isOpen = false;
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            if (at is null)
                await socket.ConnectAsync(address.Host, address.Port, cancellation);
            else
                await socket.ConnectAsync(new IPEndPoint(at, address.Port), cancellation);
            var wire = new NetworkStream(socket, ownsSocket: true);
            stream = wire;
            if (settings.Tls != BoltTls.None)
                stream = await EncryptAsync(wire, address, cancellation);
            var version = await AgreeAsync(stream, address, cancellation);
            connection = new BoltConnection(stream, wire, address, version, settings, time);
            await connection.LogInAsync(cancellation);
            if (Neo4jVersion.Of(connection.Login.Server) is { } found && found.CompareTo(Neo4jVersion.Least) < 0)
                throw new BoltConnectionException(BoltFault.TooOld, $"{address} is a Neo4j {found}") { Version = found };
            (var opened, connection, stream, isOpen) = (connection, null, null, true);
            return opened;
        }
        finally
        {
            // Whatever was not handed over is closed.
            if (connection is not null)
                await connection.DisposeAsync();
            else if (stream is not null)
                await stream.DisposeAsync();
            else if (!isOpen)
                socket.Dispose();
        }
    }

    private async ValueTask<BoltVersion> AgreeAsync(Stream stream, BoltAddress address, CancellationToken cancellation)
    {
        try
        {
            return await BoltHandshake.AgreeAsync(stream, settings.Versions, cancellation);
        }
        catch (IOException problem) when (settings.Tls == BoltTls.None)
        {
            // That is all a server says that takes nobody without TLS; one that is starting or stopping does the same.
            throw new BoltConnectionException(
                BoltFault.Unreachable, $"{address} ends the connection before it speaks; if it wants TLS, the address begins with bolt+s:// or neo4j+s://", problem);
        }
    }

    private async ValueTask<Stream> EncryptAsync(Stream plain, BoltAddress address, CancellationToken cancellation)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = address.Host };
        if (settings.Tls == BoltTls.AnyCertificate)
        {
            options.RemoteCertificateValidationCallback = static (_, certificate, _, _) => certificate is not null;
        }
        else if (settings.TrustedRoots is not null)
        {
            options.CertificateChainPolicy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(settings.TrustedRoots);
        }
        var encrypted = new SslStream(plain);
        try
        {
            await encrypted.AuthenticateAsClientAsync(options, cancellation);
            return encrypted;
        }
        catch (AuthenticationException problem)
        {
            throw new BoltConnectionException(
                BoltFault.Tls, $"The certificate of {address} is not accepted, or it does not speak TLS: {problem.Message}", problem);
        }
        catch (IOException problem)
        {
            throw new BoltConnectionException(BoltFault.Tls, $"{address} ends the connection when TLS begins; it may not speak it", problem);
        }
    }
}
