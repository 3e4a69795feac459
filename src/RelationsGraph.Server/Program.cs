using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Verbs;

return await CommandLine.RunAsync(args, Surroundings.OfThisProcess(), new GraphLoader(), CancellationToken.None);
