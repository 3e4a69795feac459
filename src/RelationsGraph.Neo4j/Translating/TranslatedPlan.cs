using System.Globalization;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Requests;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>A plan as a statement, for all requests of which the same facts are true.</summary>
/// <param name="Facts">What must be true of a request.</param>
/// <param name="Statement">The text; null when nothing is read.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Fields">Read the fields of the one record that comes back, in order.</param>
/// <param name="Findings">What must be found before.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record TranslatedPlan(ArgumentFacts Facts, CypherText? Statement, StatementParameters Parameters, FieldDecoder[] Fields, Finding[] Findings)
{
    /// <summary>Whether it serves a request.</summary>
    public bool Serves(PlanArguments arguments) => Facts.Hold(arguments);

    /// <summary>The name of the parameter that holds what was found.</summary>
    /// <param name="place">Its place among all that is found.</param>
    public static string NameOfFound(int place) => string.Create(CultureInfo.InvariantCulture, $"g{place}");

    /// <summary>Writes the parameters of the statement: one map.</summary>
    public void WriteParameters(PlanArguments arguments, OpenFinding[] found, PackWriter writer)
    {
        writer.WriteMap(Parameters.Count + found.Length);
        Parameters.WriteEntries(arguments, writer);
        for (int place = 0; place < found.Length; place++)
        {
            writer.WriteText(NameOfFound(place));
            found[place].WriteFound(writer);
        }
    }
}
