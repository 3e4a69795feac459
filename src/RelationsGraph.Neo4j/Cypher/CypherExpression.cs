namespace RelationsGraph.Neo4j.Cypher;

/// <summary>Something that has a value. Everything that is more than one word is written in brackets, so no order of operators need be known.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract record CypherExpression
{
    /// <summary>The value null.</summary>
    public static CypherExpression Null { get; } = new Word("null");

    /// <summary>Always true.</summary>
    public static CypherExpression True { get; } = new Word("true");

    /// <summary>Never true.</summary>
    public static CypherExpression False { get; } = new Word("false");

    /// <summary>Writes it.</summary>
    public abstract void Write(CypherWriter writer);

    /// <inheritdoc/>
    public sealed override string ToString()
    {
        var writer = new CypherWriter();
        Write(writer);
        return writer.ToString();
    }

    /// <summary>A call of a function.</summary>
    public static CypherExpression Call(string function, params CypherExpression[] arguments) => new FunctionCall(function, arguments);

    /// <summary>Two expressions with an operator between them.</summary>
    public static CypherExpression Binary(CypherExpression left, string operation, CypherExpression right) => new Infix([left, right], $" {operation} ");

    /// <summary>All of them; of none true.</summary>
    public static CypherExpression And(IReadOnlyList<CypherExpression> items) => items.Count switch
    {
        0 => True,
        1 => items[0],
        _ => new Infix(items, " AND "),
    };

    /// <summary>Any of them; of none false.</summary>
    public static CypherExpression Or(IReadOnlyList<CypherExpression> items) => items.Count switch
    {
        0 => False,
        1 => items[0],
        _ => new Infix(items, " OR "),
    };

    /// <summary>Not it. Null stays null.</summary>
    public static CypherExpression Not(CypherExpression item) => new Prefixed("NOT ", item);

    /// <summary>Whether it is null.</summary>
    public static CypherExpression IsNull(CypherExpression item) => new Suffixed(item, " IS NULL");

    /// <summary>Whether it is not null.</summary>
    public static CypherExpression IsNotNull(CypherExpression item) => new Suffixed(item, " IS NOT NULL");

    /// <summary>It, or false instead of null: two-valued logic where the language has three values.</summary>
    public static CypherExpression Certainly(CypherExpression item) => Call("coalesce", item, False);

    /// <summary>The first that is not null.</summary>
    public static CypherExpression FirstOf(IReadOnlyList<CypherExpression> items) => items.Count == 1 ? items[0] : new FunctionCall("coalesce", items);

    /// <summary>An integer.</summary>
    public static CypherExpression Of(long value) => new Number(value);

    /// <summary>An item of a list, from 0.</summary>
    public static CypherExpression At(CypherExpression list, int place) => new ItemOf(list, new Number(place));
}
