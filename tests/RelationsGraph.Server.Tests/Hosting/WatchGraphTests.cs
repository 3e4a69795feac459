using Microsoft.AspNetCore.Http;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Hosting;
using Xunit;

namespace RelationsGraph.Server.Tests.Hosting;

public sealed class WatchGraphTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    [Fact]
    public async Task A_graph_that_answers_is_looked_at_again_and_again_until_the_program_stops()
    {
        var graph = new Graph(Soon);
        using var stopping = new CancellationTokenSource();
        var answers = new TaskCompletionSource();
        Task watching = WatchGraph.RunAsync(graph, answers.Task, TimeProvider.System, stopping.Token);
        Assert.Equal(0, graph.Looks);
        answers.SetResult();
        await graph.LookedThrice.WaitAsync(TimeSpan.FromMinutes(1));
        await stopping.CancelAsync();
        await watching;
    }

    [Fact]
    public async Task A_graph_of_which_nothing_new_can_become_known_is_left_alone()
    {
        var graph = new Graph(null);
        await WatchGraph.RunAsync(graph, Task.CompletedTask, TimeProvider.System, CancellationToken.None);
        Assert.Equal(0, graph.Looks);
    }

    private sealed class Graph(TimeSpan? every) : IServedGraph
    {
        private readonly TaskCompletionSource _thrice = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Looks { get; private set; }

        public Task LookedThrice => _thrice.Task;

        public string Store => "a graph";

        public IReadOnlyList<TypeCount> CountsByType => [];

        public long RelationshipCount => 0;

        public TimeSpan? LooksEvery => every;

        public Task AnswerAsync(HttpContext context) => throw new InvalidOperationException("Nobody asks.");

        public Task<GraphObstacle?> TryAsync(CancellationToken cancellation)
        {
            if (++Looks == 3)
                _thrice.SetResult();
            return Task.FromResult<GraphObstacle?>(null);
        }
    }
}
