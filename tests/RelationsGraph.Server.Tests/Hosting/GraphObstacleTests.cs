using RelationsGraph.Model.Store;
using RelationsGraph.Server.Composition;
using Xunit;

namespace RelationsGraph.Server.Tests.Hosting;

public sealed class GraphObstacleTests
{
    [Theory]
    [InlineData(StoreErrorCodes.Unreachable, true)]
    [InlineData(StoreErrorCodes.Busy, true)]
    [InlineData(StoreErrorCodes.NoAnswer, true)]
    [InlineData(StoreErrorCodes.ReadOnly, true)]
    [InlineData(StoreErrorCodes.Unauthorized, false)]
    [InlineData(StoreErrorCodes.DatabaseNotFound, false)]
    [InlineData(StoreErrorCodes.TlsFailed, false)]
    [InlineData(StoreErrorCodes.TooOld, false)]
    [InlineData(StoreErrorCodes.ProtocolBroken, false)]
    public void What_only_a_person_can_mend_does_not_pass(string code, bool canPass)
    {
        GraphObstacle obstacle = GraphObstacle.Of(new StoreException(code, "Do this.", new IOException("10.0.0.1:7687\nrefused")));
        Assert.Equal((code, "Do this.", canPass), (obstacle.Code, obstacle.Message, obstacle.CanPass));
        Assert.Equal("Do this. (10.0.0.1:7687 refused)", obstacle.Told);
    }

    [Fact]
    public void A_trial_that_Neo4j_ended_for_its_time_is_a_Neo4j_that_is_slow_and_may_pass()
    {
        GraphObstacle obstacle = GraphObstacle.Of(new StoreException(StoreErrorCodes.ExecutionTimeout, "The operation took longer than it may."));
        Assert.Equal((StoreErrorCodes.NoAnswer, true), (obstacle.Code, obstacle.CanPass));
        Assert.Equal("Neo4j did not answer in time. See whether it is overloaded or stopped.", obstacle.Told);
    }
}
