namespace RelationsGraph.Server.Settings;

/// <summary>What the server was told cannot be followed; nothing has been started.</summary>
/// <param name="faults">At least one line, each naming the key, its source and what is expected.</param>
internal sealed class SettingsException(params IReadOnlyList<string> faults) : Exception(faults[0])
{
    /// <summary>Every fault, one line each.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
