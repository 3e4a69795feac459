using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using RelationsGraph.Benchmarks.Allocations;
using RelationsGraph.Benchmarks.Neo4j;
using RelationsGraph.Benchmarks.Scale;
using RelationsGraph.Benchmarks.Starting;

// `startup` compares two published servers (startup.sh publishes them), `allocations` two servers in this process, `ratios` the questions to the generated
// graph in turns, `neo4j` the questions asked of Neo4j with their bare statements; anything else goes to the benchmarks of this assembly.
if (args is ["startup", .. var rest])
    return await StartupComparison.RunAsync(rest);
if (args is ["allocations"])
    return await AllocationComparison.RunAsync();
if (args is ["ratios", .. var names])
    return CompareInTurns.Run(names);
if (args is ["neo4j-import"])
    return await ImportComparison.RunAsync();
if (args is ["neo4j-graphql"])
    return await GraphQLComparison.RunAsync();
if (args is ["neo4j-client"])
    return await ClientComparison.RunAsync();
if (args is ["neo4j", .. var questions])
    return await CasesComparison.RunAsync(questions);

// In this process: the build of a benchmark elsewhere would not see the repository's central versions.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(5)
    .WithIterationCount(15)
    .WithIterationTime(TimeInterval.FromMilliseconds(200));
var config = DefaultConfig.Instance.AddJob(job);
BenchmarkSwitcher.FromAssembly(typeof(StartupComparison).Assembly).Run(args, config);
return 0;
