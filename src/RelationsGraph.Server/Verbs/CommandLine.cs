using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary>The verbs and options of the program. Options of settings are made from <see cref="SettingTable"/>.</summary>
internal static class CommandLine
{
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
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            await surroundings.Error.WriteLineAsync(unreadable.Message.ReplaceLineEndings(" "));
            return ExitCodes.Refused;
        }
    }

    private static async Task<int> InvokeAsync(string[] args, Surroundings surroundings, IGraphLoader loader, CancellationToken cancellation)
    {
        var settingsFile = new Option<string>("--settings") { Description = "Settings file (JSON); without it relationsgraph.json in the working directory, if there is one.", HelpName = "FILE", Recursive = true };
        var folder = new Argument<string?>("DIR") { Description = "The seed to check; without it the one that --seed names.", Arity = ArgumentArity.ZeroOrOne };
        var serve = new Command("serve", "Serves the graph over GraphQL (the default verb).");
        var check = new Command("check", "Reads the ontology and a seed and prints every fault as file:line:column; exit code 1 when there is one.") { folder };
        var print = new Command("print", "Prints the served schema as SDL.");
        var schema = new Command("schema", "The served schema.") { print };
        var root = new RootCommand("RelationsGraph: a knowledge-graph server for international relations.") { settingsFile, serve, check, schema };
        var options = new List<(Setting Setting, Option<string> Option)>();
        foreach (var setting in SettingTable.All)
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
            {
                var near = SettingSpelling.Nearest(token[2..].Split('=')[0]) is { } key ? $"did you mean {SettingTable.Find(key)!.Option}?" : "expected one of those that --help lists.";
                faults.Add($"{token} (command line): there is no such option; {near}");
            }

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

    private static ServerSettings ReadSettings(
        ParseResult parsed, Option<string> settingsFile, List<(Setting Setting, Option<string> Option)> options, Surroundings surroundings)
    {
        var readings = new List<SettingReading>();
        readings.AddRange(SettingsFile.Read(parsed.GetValue(settingsFile), surroundings.WorkingDirectory));
        readings.AddRange(EnvironmentSource.Read(surroundings.Variables));
        foreach (var (setting, option) in options)
            if (parsed.GetResult(option) is not null && parsed.GetValue(option) is { } value)
                readings.Add(new SettingReading(setting.Key, value, "command line " + option.Name));
        return SettingsReader.Read(readings);
    }

    // Names of settings are the same in any case in every source, while the parser compares exactly; and it would cut a name at its colon
    // before it looks for the equals sign, so that such an argument is cut here.
    private static List<string> CanonicalNames(string[] args)
    {
        var canonical = new List<string>(args.Length);
        foreach (var arg in args)
        {
            var end = arg.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? at : arg.Length;
            if (!arg.StartsWith("--", StringComparison.Ordinal) || SettingTable.Find(arg.AsSpan(2, end - 2)) is not { } setting)
            {
                canonical.Add(arg);
                continue;
            }

            canonical.Add(setting.Option);
            if (end < arg.Length)
                canonical.Add(arg[(end + 1)..]);
        }

        return canonical;
    }
}
