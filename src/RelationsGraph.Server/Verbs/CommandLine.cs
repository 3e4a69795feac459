using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary>The verbs and options of the program. Options of settings are made from <see cref="SettingTable"/>.</summary>
internal static class CommandLine
{
    private const string CommandLineSource = "command line ";

    private const string SecretsOnly =
        "Neo4j:User, Neo4j:Password and Neo4j:Token are taken from the environment (RelationsGraph__Neo4j__Password) or the settings file only, or from files that --Neo4j:PasswordFile and --Neo4j:TokenFile name.";

    /// <summary>Runs one command line to its end.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, IGraphLoader loader, CancellationToken cancellation)
    {
        try
        {
            return await InvokeAsync(args, surroundings, loader, cancellation);
        }
        catch (SettingsException refused)
        {
            foreach (var fault in refused.Faults)
                await surroundings.Error.WriteLineAsync(fault);
            return ExitCodes.Refused;
        }
        catch (GraphFaultsException broken)
        {
            await surroundings.Error.WriteLineAsync(
                broken.Faults.Count == 1 ? broken.Faults[0] : $"{broken.Faults[0]} (and {broken.Faults.Count - 1} more; the verb check lists all)");
            return ExitCodes.Faults;
        }
        catch (StoreException refused)
        {
            await surroundings.Error.WriteLineAsync($"{refused.Code}: {refused.Message}{Cause(refused)}");
            return ExitCodes.Of(refused.Code);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            await surroundings.Error.WriteLineAsync("Stopped. Run the command again; it goes on where it was.");
            return ExitCodes.Interrupted;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            await surroundings.Error.WriteLineAsync(unreadable.Message.ReplaceLineEndings(" "));
            return ExitCodes.Refused;
        }
    }

    // Whoever runs a command may see addresses, which a client of the server may not.
    private static string Cause(StoreException refused) => refused.InnerException is { } cause ? $" ({cause.Message.ReplaceLineEndings(" ")})" : "";

    private static async Task<int> InvokeAsync(string[] args, Surroundings surroundings, IGraphLoader loader, CancellationToken cancellation)
    {
        var settingsFile = new Option<string>("--settings") { Description = "Settings file (JSON); without it relationsgraph.json in the working directory, if there is one.", HelpName = "FILE", Recursive = true };
        var folder = new Argument<string?>("DIR") { Description = "The seed to check; without it the one that --seed names.", Arity = ArgumentArity.ZeroOrOne };
        var serve = new Command("serve", "Serves the graph over GraphQL (the default verb).");
        var check = new Command("check", "Reads the ontology and a seed and prints every fault as file:line:column; exit code 1 when there is one.") { folder };
        var source = new Argument<string?>("DIR") { Description = "The seed to import; without it the one that --seed names.", Arity = ArgumentArity.ZeroOrOne };
        var import = new Command("import", "Brings the database to hold exactly a seed; can be run again and goes on where it was ended.") { source };
        var print = new Command("print", "Prints the served schema as SDL.");
        var compare = new Command("check", "Prints what the database lacks and which command mends it; exit code 5 when there is something.");
        var migrate = new Command("migrate", "Makes the constraints and indexes that the database lacks.");
        var schema = new Command("schema", "The served schema, and the schema of the database.") { print, compare, migrate };
        var root = new RootCommand($"RelationsGraph: a knowledge-graph server for international relations. {SecretsOnly}") { settingsFile, serve, check, import, schema };
        var options = new List<(Setting Setting, Option<string> Option)>();
        foreach (var setting in SettingTable.All.Where(setting => !setting.IsSecret))
        {
            var option = new Option<string>(setting.Option) { Description = $"{setting.Meaning} Default: {setting.Default}.", HelpName = "value", Recursive = true };
            options.Add((setting, option));
            root.Options.Add(option);
        }

        ServerSettings Settings(ParseResult parsed) => ReadSettings(parsed, settingsFile, options, surroundings);
        Task<int> Serve(ParseResult parsed, CancellationToken token) => ServeVerb.RunAsync(Settings(parsed), surroundings, loader, token);
        root.SetAction(Serve);
        serve.SetAction(Serve);
        check.SetAction((parsed, token) => CheckVerb.RunAsync(Settings(parsed), parsed.GetValue(folder), surroundings, loader, token));
        import.SetAction((parsed, token) => ImportVerb.RunAsync(Settings(parsed), parsed.GetValue(source), surroundings, loader, token));
        compare.SetAction((parsed, token) => SchemaCheckVerb.RunAsync(Settings(parsed), surroundings, loader, token));
        migrate.SetAction((parsed, token) => SchemaMigrateVerb.RunAsync(Settings(parsed), surroundings, loader, token));
        print.SetAction((parsed, _) => SchemaPrintVerb.RunAsync(Settings(parsed), surroundings, loader));

        var result = root.Parse(CanonicalNames(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
        // Help is an answer to any command line that asks for it; everything else must be understood to the last word.
        if (result.Action is not HelpAction && Faults(result) is { Count: > 0 } faults)
            throw new SettingsException(faults);
        // Stopping is the host's: the library's own handler would end requests in flight after two seconds.
        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = surroundings.Out,
            Error = surroundings.Error,
        };
        return await result.InvokeAsync(invocation, cancellation);
    }

    private static List<string> Faults(ParseResult result)
    {
        var faults = new List<string>();
        foreach (var token in result.UnmatchedTokens)
            if (token.StartsWith("--", StringComparison.Ordinal))
                faults.Add(Unknown(token));

        // What follows an unknown option is most likely its value, and what the parser says about the rest is a consequence.
        if (faults.Count == 0)
            foreach (var token in result.UnmatchedTokens)
                faults.Add($"{token} (command line): there is no such verb or argument; expected one of those that --help lists.");
        if (faults.Count == 0)
            foreach (var error in result.Errors)
                faults.Add(error.SymbolResult is OptionResult { Option: var option }
                    ? $"{option.Name} (command line): refused, expected one value: {error.Message}"
                    : $"{result.CommandResult.Command.Name} (command line): {error.Message} --help lists what is expected.");
        return faults;
    }

    private static string Unknown(string token)
    {
        var name = token.Split('=')[0];
        var near = SettingSpelling.Nearest(name[2..]) is { } key ? SettingTable.Find(key) : null;
        // What stands behind a mistyped name of a secret is the secret.
        var shown = near is { IsSecret: true } || IsOfNeo4j(name) ? name : token;
        return near switch
        {
            null => $"{shown} (command line): there is no such option; expected one of those that --help lists.",
            { IsSecret: true } => $"{shown} (command line): there is no such option; {near.Key} is set by {near.Variable} in the environment or by the settings file.",
            _ => $"{shown} (command line): there is no such option; did you mean {near.Option}?",
        };
    }

    private static bool IsOfNeo4j(string name) => name.StartsWith("--neo4j:", StringComparison.OrdinalIgnoreCase);

    private static ServerSettings ReadSettings(
        ParseResult parsed, Option<string> settingsFile, List<(Setting Setting, Option<string> Option)> options, Surroundings surroundings)
    {
        var readings = new List<SettingReading>();
        readings.AddRange(SettingsFile.Read(parsed.GetValue(settingsFile), surroundings.WorkingDirectory));
        readings.AddRange(EnvironmentSource.Read(surroundings.Variables));
        foreach (var (setting, option) in options)
            if (parsed.GetResult(option) is not null && parsed.GetValue(option) is { } value)
                readings.Add(new SettingReading(setting.Key, value, CommandLineSource + option.Name));
        var settings = SettingsReader.Read(readings);
        // Somebody who names a database and gets the seed would not notice for long.
        if (settings.Store is StoreKind.Embedded && readings.Exists(reading => reading.Key == "Neo4j:Uri" && reading.Source.StartsWith(CommandLineSource, StringComparison.Ordinal)))
            throw new SettingsException("--neo4j (command line): has no effect while the store is the embedded one; add --store neo4j.");
        return settings;
    }

    // Names of settings are the same in any case in every source, while the parser compares exactly; and it would cut a name at its colon
    // before it looks for the equals sign, so that such an argument is cut here.
    private static List<string> CanonicalNames(string[] args)
    {
        var canonical = new List<string>(args.Length);
        foreach (var arg in args)
        {
            var end = arg.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? at : arg.Length;
            if (!arg.StartsWith("--", StringComparison.Ordinal) || SettingTable.FindOption(arg.AsSpan(2, end - 2)) is not { } setting)
            {
                // The parser would cut it at its colon and take the rest for an address.
                if (IsOfNeo4j(arg))
                    throw new SettingsException(Unknown(arg));
                canonical.Add(arg);
                continue;
            }

            if (setting.IsSecret)
                throw new SettingsException(
                    $"--{setting.Key} (command line): refused, since lists of processes show command lines; set {setting.Variable} in the environment, or {setting.Key} in the settings file.");
            canonical.Add(setting.Option);
            if (end < arg.Length)
                canonical.Add(arg[(end + 1)..]);
        }

        return canonical;
    }
}
