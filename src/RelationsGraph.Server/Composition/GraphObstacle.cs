using RelationsGraph.Model.Store;

namespace RelationsGraph.Server.Composition;

/// <summary>What keeps a graph from answering.</summary>
/// <param name="Code">The code that requests get in the meantime, one of <see cref="StoreErrorCodes"/>.</param>
/// <param name="Message">What is wrong and what to do; may have several lines.</param>
/// <param name="CanPass">Whether it may pass by itself, as when a database starts later than its servers.</param>
internal sealed record GraphObstacle(string Code, string Message, bool CanPass)
{
    /// <summary>What caused it, for those who run the server: it may hold addresses; null where nothing more is known.</summary>
    public Exception? Cause { get; init; }

    /// <summary>Whether a graph that has answered goes on meanwhile, so that each request finds out for itself.</summary>
    public bool LetsAnswer { get; init; }

    /// <summary>The message with its cause.</summary>
    public string Told => Cause is null ? Message : $"{Message} ({Cause.Message.ReplaceLineEndings(" ")})";

    /// <summary>What becomes of a fault of the store.</summary>
    /// <param name="fault">The fault.</param>
    public static GraphObstacle Of(StoreException fault) => fault.Code == StoreErrorCodes.ExecutionTimeout
        // Nobody asked for an operation: a Neo4j that has just started is as slow as this.
        ? NoAnswer(fault.InnerException)
        : new(fault.Code, fault.Message, CanPassOf(fault.Code)) { Cause = fault.InnerException, LetsAnswer = true };

    /// <summary>The database is there, and too slow.</summary>
    /// <param name="cause">What is known of it.</param>
    public static GraphObstacle NoAnswer(Exception? cause) =>
        new(StoreErrorCodes.NoAnswer, "Neo4j did not answer in time. See whether it is overloaded or stopped.", CanPass: true) { Cause = cause, LetsAnswer = true };

    private static bool CanPassOf(string code) => code is StoreErrorCodes.Unreachable or StoreErrorCodes.Busy or StoreErrorCodes.NoAnswer
        or StoreErrorCodes.ConnectionLost or StoreErrorCodes.TransactionAborted or StoreErrorCodes.ReadOnly or StoreErrorCodes.StoreClosed;
}
