namespace RelationsGraph.Testing;

/// <summary>Whether this run only checks and must not write expected results.</summary>
public static class ContinuousIntegration
{
    /// <summary>True when the environment variable <c>CI</c> has any value.</summary>
    public static bool IsOn => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
}
