namespace RelationsGraph.Server.Settings;

/// <summary>
/// The section <c>Kestrel</c> belongs to Kestrel: certificates and TLS are handed over as written. Its addresses are refused, because an
/// address that came in there would escape the check for loopback.
/// </summary>
internal static class KestrelSettings
{
    private static readonly string[] HandedOver = ["Kestrel:Certificates:", "Kestrel:EndpointDefaults:"];

    /// <summary>Whether the key lies in the section.</summary>
    public static bool Owns(string key) => key.StartsWith("Kestrel:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why the reading cannot be handed over; null when it can.</summary>
    public static string? Fault(SettingReading reading) =>
        Array.Exists(HandedOver, prefix => reading.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            ? null
            : $"{reading.Key} ({reading.Source}): refused, expected Kestrel:Certificates:... or Kestrel:EndpointDefaults:...; addresses are set by Urls.";
}
