namespace RelationsGraph.Neo4j.Cypher;

/// <summary>An expression that uses a value several times, computed once: <c>head([x IN [value] | body])</c>.</summary>
/// <param name="Name">The variable that holds the value.</param>
/// <param name="Value">The value.</param>
/// <param name="Body">The expression.</param>
internal sealed record Bind(Variable Name, CypherExpression Value, CypherExpression Body) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => Call("head", new ListComprehension(Name, new ListOf([Value]), null, Body)).Write(writer);
}
