using RelationsGraph.Model.Store;

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

    /// <summary>The database cannot be had: it is not there, refuses the login, is too old, or has another name.</summary>
    public const int NoDatabase = 4;

    /// <summary>The database is there, and its schema or its graph is not as it should be, or it belongs to others.</summary>
    public const int WrongDatabase = 5;

    /// <summary>Ended by SIGINT or SIGTERM before it was done, as shells number it.</summary>
    public const int Interrupted = 130;

    /// <summary>The exit code for a fault of the store.</summary>
    /// <param name="code">One of <see cref="StoreErrorCodes"/>.</param>
    public static int Of(string code) => code is StoreErrorCodes.SchemaMismatch or StoreErrorCodes.ImportUnfinished or StoreErrorCodes.DatabaseNotOurs
        or StoreErrorCodes.ChangedElsewhere or StoreErrorCodes.ConstraintViolated
            ? WrongDatabase
            : NoDatabase;
}
