using System.Text;

namespace RelationsGraph.GraphQL.Source;

/// <summary>
/// One entry of a response's <c>errors</c> (specification section 7.1.6). It is data, not an exception: validation collects many.
/// </summary>
/// <remarks>Immutable and thread-safe; the arrays are read-only by convention.</remarks>
public sealed class GraphQLError
{
    /// <summary>Creates an error.</summary>
    /// <param name="code">One of <see cref="ErrorCodes"/>, or a code of the caller's own table.</param>
    /// <param name="message">What is wrong and what to do, for the developer of the client; never holds secrets or stack traces.</param>
    /// <param name="locations">The places in the document; empty when the error has none.</param>
    public GraphQLError(string code, string message, params SourceLocation[] locations)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(message);
        ArgumentNullException.ThrowIfNull(locations);
        Code = code;
        Message = message;
        Locations = locations;
    }

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>The machine-readable kind, written as <c>extensions.code</c>.</summary>
    public string Code { get; }

    /// <summary>The places in the document, possibly none.</summary>
    public SourceLocation[] Locations { get; }

    /// <summary>Where in the response the error arose; null for errors found before execution.</summary>
    public ResponsePath? Path { get; init; }

    /// <summary>
    /// More entries of <c>extensions</c>, in the order to be written. Values are null, <see cref="string"/>, <see cref="bool"/>,
    /// <see cref="int"/>, <see cref="long"/>, <see cref="double"/> or an array of <see cref="string"/>; keys are not <c>code</c>.
    /// </summary>
    public KeyValuePair<string, object?>[] Extensions { get; init; } = [];

    /// <summary>The form <c>CODE message (line:column)</c>, for logs and tests.</summary>
    public override string ToString()
    {
        StringBuilder text = new StringBuilder(Code).Append(' ').Append(Message);
        if (Locations.Length > 0)
            text.Append(" (").AppendJoin(", ", Locations).Append(')');
        if (Path is not null)
            text.Append(" at ").Append(Path);
        return text.ToString();
    }
}
