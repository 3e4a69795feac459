namespace RelationsGraph.Server.Composition;

/// <summary>What keeps a graph from answering.</summary>
/// <param name="Code">The code that requests get in the meantime, one of <see cref="Model.Store.StoreErrorCodes"/>.</param>
/// <param name="Message">What is wrong and what to do; may have several lines.</param>
/// <param name="CanPass">Whether it may pass by itself, as when a database starts later than its servers.</param>
internal sealed record GraphObstacle(string Code, string Message, bool CanPass);
