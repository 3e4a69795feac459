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
                broken.Faults.Count == 1 ? broken.Faults[0] : $"{broken.Faults[0]} (and {broken.Faults.Count - 1} more faults; the verb check lists them all)");
            return ExitCodes.Faults;
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
        {
            var key = token.StartsWith("--", StringComparison.Ordinal) ? token[2..].Split('=')[0] : null;
            var near = key is null ? null : SettingSpelling.Nearest(key) is { } name ? $"did you mean {SettingTable.Find(name)!.Option}?" : null;
            faults.Add($"{token} (command line): there is no such {(key is null ? "verb or argument" : "option")}; {near ?? "expected one of those that --help lists."}");
        }

        if (faults.Count == 0)
            foreach (var error in result.Errors)
                faults.Add(error.SymbolResult is OptionResult { Option: var option } ? $"{option.Name} (command line): {error.Message}" : $"command line: {error.Message}");
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

    // Names of settings are the same in any case in every source; the parser compares exactly.
    private static string[] CanonicalNames(string[] args) => Array.ConvertAll(args, arg =>
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal))
            return arg;
        var end = arg.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? at : arg.Length;
        return SettingTable.Find(arg.AsSpan(2, end - 2)) is { } setting ? setting.Option + arg[end..] : arg;
    });
}
