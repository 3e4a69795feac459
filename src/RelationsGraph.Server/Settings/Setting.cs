namespace RelationsGraph.Server.Settings;

/// <summary>One thing the server can be told: a row of <see cref="SettingTable"/>, from which help, checks and documentation derive.</summary>
/// <param name="Key">The name in all sources, sections separated by a colon: <c>Limits:MaxDepth</c>. Compared without regard to case.</param>
/// <param name="Expected">The values that are accepted, as a phrase after "expected".</param>
/// <param name="Meaning">One sentence for help and documentation.</param>
/// <param name="Read">Puts a written value into the settings; null when the value is not acceptable.</param>
/// <param name="Show">Writes the value the settings hold, in the form that <paramref name="Read"/> accepts.</param>
internal sealed record Setting(
    string Key,
    string Expected,
    string Meaning,
    Func<ServerSettings, string, ServerSettings?> Read,
    Func<ServerSettings, string> Show)
{
    /// <summary>Whether the value is a list: an array in the file, or values separated by <c>;</c> anywhere.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether no command line, log or message may hold the value: command lines are seen in lists of processes.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The option's name where it is not made from the key.</summary>
    public string? ShortName { get; init; }

    /// <summary>Says why a written value is refused, without repeating it; null where <see cref="Expected"/> says enough.</summary>
    public Func<string, string?>? Why { get; init; }

    /// <summary>The option on the command line: <c>--urls</c>, <c>--Limits:MaxDepth</c>.</summary>
    public string Option => "--" + (ShortName ?? (Key.Contains(':', StringComparison.Ordinal) ? Key : Key.ToLowerInvariant()));

    /// <summary>The name in the environment.</summary>
    public string Variable => "RelationsGraph__" + Key.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>What the server does when nobody says anything, as text.</summary>
    public string Default => Show(new ServerSettings());
}
