namespace RelationsGraph.Server.Settings;

/// <summary>Merges the sources into settings. Later sources win; every fault of every source is reported, one line each.</summary>
internal static class SettingsReader
{
    /// <summary>Reads settings from sources given in the order of their precedence, the weakest first.</summary>
    /// <param name="readings">What the sources hold, in order.</param>
    /// <exception cref="SettingsException">A key is unknown or a value is refused.</exception>
    public static ServerSettings Read(IEnumerable<SettingReading> readings)
    {
        var settings = new ServerSettings();
        var faults = new List<string>();
        var kestrel = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        SettingReading? pageSize = null;
        foreach (var reading in readings)
        {
            if (KestrelSettings.Owns(reading.Key))
            {
                if (KestrelSettings.Fault(reading) is { } refused)
                    faults.Add(refused);
                else
                    kestrel[reading.Key] = reading.Value;
                continue;
            }

            if (SettingTable.Find(reading.Key) is not { } setting)
                faults.Add(Unknown(reading));
            else if (reading.IsArray && !setting.IsList)
                faults.Add($"{setting.Key} ({reading.Source}): a list is refused, expected {setting.Expected}.");
            else if (setting.Read(settings, reading.Value) is { } next)
            {
                settings = next;
                if (setting.Key == "Limits:DefaultPageSize")
                    pageSize = reading;
            }
            else
                faults.Add(Refused(setting, reading));
        }

        if (LoginFault(settings.Neo4j) is { } login)
            faults.Add(login);

        var limits = settings.Limits;
        if (limits.DefaultPageSize > limits.MaxPageSize)
        {
            // A smaller maximum alone lowers the default; a default that somebody chose is not overruled silently.
            if (pageSize is { } chosen)
                faults.Add($"Limits:DefaultPageSize ({chosen.Source}): {limits.DefaultPageSize} is refused, expected no more than Limits:MaxPageSize, which is {limits.MaxPageSize}.");
            settings = settings with { Limits = limits with { DefaultPageSize = limits.MaxPageSize } };
        }

        return faults.Count == 0 ? settings with { Kestrel = kestrel } : throw new SettingsException(faults);
    }

    private static string Refused(Setting setting, SettingReading reading) =>
        setting.Why?.Invoke(reading.Value) is { } why ? $"{setting.Key} ({reading.Source}): refused. {why}"
        : setting.IsSecret ? $"{setting.Key} ({reading.Source}): refused, expected {setting.Expected}."
        : $"{setting.Key} ({reading.Source}): '{reading.Value}' is refused, expected {setting.Expected}.";

    // Half a login would be sent as none, and what Neo4j answers to that does not say which half is missing.
    private static string? LoginFault(Neo4jSettings neo4j) => neo4j switch
    {
        { Password: not null, PasswordFile: not null } => "Neo4j:PasswordFile: refused beside Neo4j:Password, expected one of them.",
        { Token: not null, TokenFile: not null } => "Neo4j:TokenFile: refused beside Neo4j:Token, expected one of them.",
        _ when HasToken(neo4j) && (neo4j.User is not null || HasPassword(neo4j)) =>
            $"{(neo4j.Token is null ? "Neo4j:TokenFile" : "Neo4j:Token")}: refused beside Neo4j:User and Neo4j:Password, expected one way to log in.",
        { User: not null } when !HasPassword(neo4j) =>
            "Neo4j:Password: missing, expected the password of Neo4j:User in RelationsGraph__Neo4j__Password, the settings file, or the file that Neo4j:PasswordFile names.",
        { User: null } when HasPassword(neo4j) =>
            "Neo4j:User: missing, expected the name to which Neo4j:Password belongs in RelationsGraph__Neo4j__User or the settings file.",
        _ => null,
    };

    private static bool HasPassword(Neo4jSettings neo4j) => neo4j.Password is not null || neo4j.PasswordFile is not null;

    private static bool HasToken(Neo4jSettings neo4j) => neo4j.Token is not null || neo4j.TokenFile is not null;

    private static string Unknown(SettingReading reading)
    {
        var near = SettingSpelling.Nearest(reading.Key) is { } key ? $"did you mean {key}?" : "expected one of those that --help lists.";
        return $"{reading.Key} ({reading.Source}): there is no such setting; {near}";
    }
}
