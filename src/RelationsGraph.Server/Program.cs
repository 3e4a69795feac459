using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Verbs;

var surroundings = new Surroundings(Console.Out, Console.Error, Environment.GetEnvironmentVariables(), Directory.GetCurrentDirectory());
return await CommandLine.RunAsync(args, surroundings, new GraphLoader(), CancellationToken.None);
