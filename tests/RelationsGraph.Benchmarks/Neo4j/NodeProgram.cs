using System.Diagnostics;
using RelationsGraph.Testing;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>The programs of the folder <c>JavaScript</c>, with the packages of its lock file.</summary>
internal static class NodeProgram
{
    private static string Folder => RepositoryRoot.Combine("tests", "RelationsGraph.Benchmarks", "JavaScript");

    /// <summary>Fetches the packages where they are missing.</summary>
    public static async Task PrepareAsync()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            await EndAsync(Begin("npm", ["ci", "--ignore-scripts"]));
    }

    /// <summary>Starts a program; what it prints is to be read.</summary>
    public static Process Start(string script, params string[] arguments) => Begin("node", [Path.Combine(Folder, script), .. arguments]);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed.</returns>
    public static Task<string> RunAsync(string script, params string[] arguments) => EndAsync(Start(script, arguments));

    private static Process Begin(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = Folder })!;

    private static async Task<string> EndAsync(Process process)
    {
        using (process)
        {
            string printed = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode}.");
        }
    }
}
