using System.Text.Json;
using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Input coercion of one scalar (specification, section 3.5). Null and variables never reach it: what wraps the scalar has dealt with
/// them. Must be safe from any thread and keep no state.
/// </summary>
public interface IScalarCoercion
{
    /// <summary>Reads a literal of a document.</summary>
    /// <param name="literal">Anything but a variable or null; lists and objects may hold them.</param>
    /// <param name="value">The value when it can be read.</param>
    /// <returns>Null, or why it cannot be read: what was expected, as the rest of a sentence after "expected", without a full stop.</returns>
    string? CoerceLiteral(ValueNode literal, out InputValue value);

    /// <summary>Reads a value of the request's variables.</summary>
    /// <param name="reader">At the first token of the value, which is not null. A copy: it need not be moved.</param>
    /// <param name="value">The value when it can be read.</param>
    /// <returns>Null, or why it cannot be read: what was expected, as the rest of a sentence after "expected", without a full stop.</returns>
    string? CoerceJson(ref Utf8JsonReader reader, out InputValue value);
}
