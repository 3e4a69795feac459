namespace RelationsGraph.Server.Settings;

/// <summary>Who may ask.</summary>
internal sealed record SecuritySettings
{
    /// <summary>Whether anybody who reaches the address may read. Needed to listen on anything but loopback.</summary>
    public bool AnonymousReads { get; init; }

    /// <summary>Origins whose pages may call the API from a browser; <c>*</c> alone means all. Empty: CORS is off.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = [];
}
