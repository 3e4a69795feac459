using RelationsGraph.Model.Plan;

namespace RelationsGraph.Model.Store;

/// <summary>
/// Where a store pushes the values of an answer, in the order and shape of the plan. The sink owns the writing: encoding, bounds and
/// what a fault does to the objects around it. Calls are synchronous, so spans need not outlive them.
/// </summary>
/// <remarks>Belongs to one request; not thread-safe.</remarks>
public interface IValueSink
{
    /// <summary>The name of the value that follows.</summary>
    void Name(ResponseName name);

    /// <summary>Begins an object; names and values follow.</summary>
    void StartObject();

    /// <summary>Ends the object begun last.</summary>
    void EndObject();

    /// <summary>Begins a list; values follow without names.</summary>
    void StartList();

    /// <summary>Ends the list begun last.</summary>
    void EndList();

    /// <summary>No value.</summary>
    void Null();

    /// <summary>A text in UTF-8.</summary>
    /// <param name="utf8">Valid UTF-8.</param>
    /// <param name="isPlain">Whether it is known to hold no control character, quotation mark or backslash, so that it needs no escaping.</param>
    void Text(ReadOnlySpan<byte> utf8, bool isPlain);

    /// <summary>An integer.</summary>
    void Integer(long value);

    /// <summary>A decimal number as a scaled integer (<see cref="Values.ScaledDecimal"/>).</summary>
    void Decimal(long unscaled, int scale);

    /// <summary>True or false.</summary>
    void Boolean(bool value);

    /// <summary>A value that is JSON already.</summary>
    /// <param name="json">One complete JSON value in UTF-8.</param>
    void Literal(ReadOnlySpan<byte> json);

    /// <summary>
    /// The value that should stand here cannot be had. The sink writes null here, or in the nearest enclosing place that may be null,
    /// and drops what is pushed into objects that are gone (specification section 6.4.4). The store just goes on.
    /// </summary>
    /// <param name="code">A code of the store's own table.</param>
    /// <param name="message">What is wrong and what to do.</param>
    void Fault(string code, string message);
}
