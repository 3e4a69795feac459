namespace RelationsGraph.Testing;

/// <summary>
/// A program of the machine that a test needs. Without it the test, a <c>[SkippableFact]</c>, reports itself as skipped and
/// says how to install it. <c>test.sh</c> names what it could not install in <c>RELATIONSGRAPH_MISSING_TOOLS</c>.
/// </summary>
/// <param name="Name">The command, as found in <c>PATH</c>.</param>
/// <param name="InstallCommand">What a person types to install it on Debian.</param>
public sealed record RequiredTool(string Name, string InstallCommand)
{
    /// <summary>Chromium, for tests that look at pages.</summary>
    public static RequiredTool Chromium { get; } = new("chromium", "apt-get install chromium");

    /// <summary>Node.js, which npm needs.</summary>
    public static RequiredTool Node { get; } = new("node", "apt-get install nodejs");

    /// <summary>npm, for the files of the IDE.</summary>
    public static RequiredTool Npm { get; } = new("npm", "apt-get install npm");

    /// <summary>The path of the program, or a skipped test.</summary>
    /// <exception cref="Xunit.SkipException">The program is not there.</exception>
    public string PathOrSkip()
    {
        var path = Find();
        Xunit.Skip.If(path is null, $"{Name} is not installed: {InstallCommand}");
        return path!;
    }

    /// <summary>The path of the program, or null.</summary>
    public string? Find()
    {
        var missing = Environment.GetEnvironmentVariable("RELATIONSGRAPH_MISSING_TOOLS") ?? "";
        if (missing.Split(' ').Contains(Name))
            return null;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, Name))
            .FirstOrDefault(File.Exists);
    }
}
