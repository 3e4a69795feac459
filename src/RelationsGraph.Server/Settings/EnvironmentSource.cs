using System.Collections;

namespace RelationsGraph.Server.Settings;

/// <summary>Settings in the environment: <c>RelationsGraph__Section__Key=value</c>.</summary>
internal static class EnvironmentSource
{
    private const string Prefix = "RelationsGraph__";

    /// <summary>Every variable with our prefix, in the order of their names.</summary>
    /// <param name="variables">The variables of the process, name to value.</param>
    public static IEnumerable<SettingReading> Read(IDictionary variables)
    {
        var found = new List<SettingReading>();
        foreach (DictionaryEntry variable in variables)
        {
            var name = (string)variable.Key;
            if (name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
                found.Add(new SettingReading(
                    name[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal), (string?)variable.Value ?? "", "environment variable " + name));
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return found;
    }
}
