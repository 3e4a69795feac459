using System.Collections;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Verbs;
using RelationsGraph.Testing;

namespace RelationsGraph.Server.Tests.Doubles;

/// <summary>One command line in this process, with an environment, a working directory and an empty seed and schema of its own.</summary>
internal sealed class CommandLineRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CommandLineRun()
    {
        Directory.CreateDirectory(Seed);
        Directory.CreateDirectory(Schema);
    }

    public StringWriter Out { get; } = new();

    public StringWriter Error { get; } = new();

    public IDictionary Variables { get; } = new Hashtable();

    public string Seed => _folder.Combine("seed");

    public string Schema => _folder.Combine("schema");

    public string IdeFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "ide");

    public bool IsTerminal { get; init; }

    public IGraphLoader Loader { get; init; } = new StubGraph();

    public TemporaryFolder WorkingDirectory => _folder;

    /// <summary>The faults as lines.</summary>
    public string[] ErrorLines => Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The arguments that name the empty seed and schema.</summary>
    public string[] Folders => ["--seed", Seed, "--schema", Schema];

    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(params string[] args) => RunAsync(args, CancellationToken.None);

    public Task<int> RunAsync(string[] args, CancellationToken cancellation) =>
        CommandLine.RunAsync(args, new Surroundings(TextWriter.Synchronized(Out), TextWriter.Synchronized(Error), Variables, _folder.Path, IdeFolder) { IsTerminal = IsTerminal }, Loader, cancellation);

    public void Dispose() => _folder.Dispose();
}
