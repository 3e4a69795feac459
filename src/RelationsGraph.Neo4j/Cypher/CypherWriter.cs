using System.Globalization;
using System.Text;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Cypher;

/// <summary>Writes a tree as the text of a statement. Equal trees give equal texts, so the server finds its own plan again.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class CypherWriter
{
    private readonly StringBuilder _text = new();
    private readonly SortedSet<string> _variables = new(StringComparer.Ordinal);

    /// <summary>The variables written so far, in the order of their names.</summary>
    public IReadOnlyCollection<string> Variables => _variables;

    /// <summary>Writes text of the language itself.</summary>
    public CypherWriter Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes an integer.</summary>
    public CypherWriter Add(long number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes a variable. Names are ours, of letters and digits.</summary>
    public CypherWriter AddVariable(Variable? variable)
    {
        if (variable is null)
            return this;
        _variables.Add(variable.Name);
        return Add(variable.Name);
    }

    /// <summary>Writes a label, a relationship type or the name of a property, quoted: names of the ontology may be words of the language.</summary>
    public CypherWriter Name(string name)
    {
        _text.Append(QuotedName.Of(name));
        return this;
    }

    /// <summary>Writes expressions with something between them.</summary>
    public CypherWriter Join(IReadOnlyList<CypherExpression> items, string between)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
                Add(between);
            items[i].Write(this);
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
