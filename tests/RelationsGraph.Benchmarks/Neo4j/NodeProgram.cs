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
        if (!Directory.Exists(PathOf("node_modules")))
            await EndAsync(Begin("npm", ["ci", "--ignore-scripts"]));
    }

    /// <summary>A file of the folder.</summary>
    public static string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Starts a program that serves, and waits until it says that it is ready.</summary>
    public static async Task<ChildProgram> StartAsync(string script, params string[] arguments)
    {
        var program = ChildProgram.Start("node", [PathOf(script), .. arguments], new Dictionary<string, string?> { ["NODE_ENV"] = "production" });
        await program.WaitForLineAsync(line => line == "ready", CancellationToken.None);
        return program;
    }

    /// <summary>Starts a program that answers each line of its standard input with one of its output.</summary>
    public static Process StartAsked(string script, params string[] arguments) => Begin("node", [PathOf(script), .. arguments], isAsked: true);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed.</returns>
    public static Task<string> RunAsync(string script, params string[] arguments) => EndAsync(Begin("node", [PathOf(script), .. arguments]));

    private static Process Begin(string program, IEnumerable<string> arguments, bool isAsked = false) => Process.Start(
        new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardInput = isAsked, WorkingDirectory = Folder })!;

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
