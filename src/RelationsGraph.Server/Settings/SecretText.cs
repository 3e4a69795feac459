namespace RelationsGraph.Server.Settings;

/// <summary>A text that no log and no message may show: it says only that it is there.</summary>
/// <param name="text">The text.</param>
internal sealed class SecretText(string text)
{
    /// <summary>The text itself, for whoever must send it.</summary>
    public string Reveal() => text;

    /// <inheritdoc/>
    public override string ToString() => "set";
}
