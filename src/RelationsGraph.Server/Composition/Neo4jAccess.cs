using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Composition;

/// <summary>From settings to a database of Neo4j.</summary>
internal static class Neo4jAccess
{
    /// <summary>Makes the way to the database; nothing is opened yet.</summary>
    /// <exception cref="SettingsException">The file of trusted certificates, of the password or of the token cannot be used.</exception>
    public static Neo4jDatabase Connect(GraphOntology ontology, ServerSettings settings) => Neo4jDatabase.Connect(
        ontology, Options(settings.Neo4j), new Neo4jLimits
        {
            MaxTraversed = settings.Limits.MaxTraversedRelationships,
            MaxWays = settings.Limits.MaxWays,
            MaxGroups = settings.Limits.MaxGroups,
            MaxAggregatedRows = settings.Limits.MaxAggregatedRows,
        });

    /// <summary>The database as lines name it: where it is, and which. No secret is in it.</summary>
    public static string Describe(Neo4jSettings neo4j) => $"Neo4j at {Address(neo4j)}, {(neo4j.Database is { } name ? $"database {name}" : "home database")}";

    private static BoltOptions Options(Neo4jSettings neo4j) => new(Address(neo4j))
    {
        Database = neo4j.Database,
        Auth = Auth(neo4j),
        TrustedRoots = neo4j.TrustedRoots is { } file ? ReadRoots(file) : null,
        MaxConnections = neo4j.MaxConnections,
        MaxWaiting = neo4j.MaxWaiting,
        AcquisitionTimeout = neo4j.AcquisitionTimeout,
        ConnectTimeout = neo4j.ConnectTimeout,
        ConnectionLifetime = neo4j.ConnectionLifetime,
        IdleTrust = neo4j.IdleTrust,
        LivenessTimeout = neo4j.LivenessTimeout,
        ResetTimeout = neo4j.ResetTimeout,
        ReadTimeout = neo4j.ReadTimeout,
        FetchSize = neo4j.FetchSize,
        LargestRecord = neo4j.MaxRecordBytes,
        RetryTime = neo4j.RetryTime,
        AnswerGrace = neo4j.AnswerGrace,
        DrainTime = neo4j.DrainTime,
    };

    private static BoltAuth Auth(Neo4jSettings neo4j)
    {
        (BoltAuth auth, string file) = neo4j switch
        {
            { Token: { } token } => (BoltAuth.Bearer(token.Reveal()), ""),
            { TokenFile: { } path } => (BoltAuth.BearerFromFile(path), "Neo4j:TokenFile"),
            { User: { } user, Password: { } password } => (BoltAuth.Basic(user.Reveal(), password.Reveal()), ""),
            { User: { } user, PasswordFile: { } path } => (BoltAuth.BasicFromFile(user.Reveal(), path), "Neo4j:PasswordFile"),
            _ => (BoltAuth.None, ""),
        };
        // Later it may be replaced, and be away for a moment; a file that is not there at the start is a wrong setting.
        return auth.Fault() is { } fault
            ? throw new SettingsException($"{file}: {fault.ReplaceLineEndings(" ")}; expected a file that holds the secret and nothing else.")
            : auth;
    }

    private static BoltUri Address(Neo4jSettings neo4j) =>
        BoltUri.TryParse(neo4j.Uri, out BoltUri? uri, out string? fault) ? uri : throw new SettingsException($"Neo4j:Uri: refused. {fault}");

    private static X509Certificate2Collection ReadRoots(string file)
    {
        var roots = new X509Certificate2Collection();
        try
        {
            roots.ImportFromPemFile(file);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"Neo4j:TrustedRoots: '{file}' cannot be read, expected a file of certificates in PEM: {e.Message.ReplaceLineEndings(" ")}");
        }

        return roots.Count > 0 ? roots : throw new SettingsException($"Neo4j:TrustedRoots: '{file}' holds no certificate, expected a file of certificates in PEM.");
    }
}
