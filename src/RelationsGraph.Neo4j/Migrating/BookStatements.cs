using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>Statements of the few that keep the books: their parameters are texts, integers and lists of texts.</summary>
internal static class BookStatements
{
    /// <summary>A statement with its parameters.</summary>
    /// <exception cref="ArgumentException">A value is of another kind.</exception>
    public static CypherStatement With(this CypherText text, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var buffer = new PackBuffer();
        var writer = new PackWriter(buffer);
        writer.WriteMap(parameters.Length);
        foreach ((string name, object value) in parameters)
        {
            writer.WriteText(name);
            switch (value)
            {
                case string single:
                    writer.WriteText(single);
                    break;
                case long number:
                    writer.WriteInteger(number);
                    break;
                case IReadOnlyCollection<string> items:
                    writer.WriteList(items.Count);
                    foreach (string item in items)
                        writer.WriteText(item);
                    break;
                default:
                    throw new ArgumentException($"The parameter {name} is a {value.GetType().Name}.", nameof(parameters));
            }
        }

        return new CypherStatement(text, buffer.Written.ToArray());
    }
}
