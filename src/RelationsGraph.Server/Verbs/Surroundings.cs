using System.Collections;

namespace RelationsGraph.Server.Verbs;

/// <summary>What a verb takes from the process it runs in, so that tests can give it something else.</summary>
/// <param name="Out">Where results and start-up lines go.</param>
/// <param name="Error">Where faults go.</param>
/// <param name="Variables">The environment, name to value.</param>
/// <param name="WorkingDirectory">The folder that holds <c>relationsgraph.json</c> and from which relative paths count, a full path.</param>
/// <param name="IdeFolder">The folder of the IDE's files, which need not exist.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, IDictionary Variables, string WorkingDirectory, string IdeFolder)
{
    /// <summary>Whether <see cref="Error"/> is a screen on which bars can be drawn.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The process itself.</summary>
    public static Surroundings OfThisProcess() => new(
        Console.Out, Console.Error, Environment.GetEnvironmentVariables(), Directory.GetCurrentDirectory(), Path.Combine(AppContext.BaseDirectory, "ide"))
    {
        IsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
    };
}
