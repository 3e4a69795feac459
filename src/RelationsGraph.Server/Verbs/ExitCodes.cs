namespace RelationsGraph.Server.Verbs;

/// <summary>How the program ends. The codes are a promise to scripts.</summary>
internal static class ExitCodes
{
    /// <summary>Done; for <c>serve</c>: stopped because it was told to.</summary>
    public const int Done = 0;

    /// <summary>The seed or the ontology has faults.</summary>
    public const int Faults = 1;

    /// <summary>The command line or a setting is refused, a folder or file it names is missing.</summary>
    public const int Refused = 2;

    /// <summary>The address cannot be listened on.</summary>
    public const int CannotListen = 3;
}
