namespace RelationsGraph.Model.Store;

/// <summary>A store could not run a plan. The code and the message are fit for the client.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">The value of <c>extensions.code</c>.</param>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="cause">What caused it, for logs.</param>
    public StoreException(string code, string message, Exception? cause = null)
        : base(message, cause) => Code = code;

    /// <summary>The value of <c>extensions.code</c>.</summary>
    public string Code { get; }
}
