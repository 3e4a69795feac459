using RelationsGraph.Testing;

namespace RelationsGraph.EndToEnd.Tests.Cases;

/// <summary>Whether this run writes what it expects. A run under <c>CI</c> never does.</summary>
internal static class ExpectedTexts
{
    /// <summary>True where <c>UPDATE_CASES=1</c> is set and <c>CI</c> is not.</summary>
    public static bool AreWritten => Environment.GetEnvironmentVariable("UPDATE_CASES") == "1" && !ContinuousIntegration.IsOn;
}
