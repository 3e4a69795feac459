namespace RelationsGraph.Testing;

/// <summary>A snapshot differs, is missing where none may be written, or cannot be named.</summary>
public sealed class SnapshotException(string message) : Exception(message);
