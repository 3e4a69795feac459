using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Composition;

/// <summary>What the verbs need from the graph's side. Every method may be called once per process and from any thread.</summary>
internal interface IGraphLoader
{
    /// <summary>Reads ontology and seed and makes the graph that <c>serve</c> serves.</summary>
    /// <param name="settings">Checked settings; both folders exist.</param>
    /// <param name="cancellation">Cancelled when the program is told to stop while it loads.</param>
    /// <exception cref="GraphFaultsException">The ontology or the seed has faults.</exception>
    IServedGraph Load(ServerSettings settings, CancellationToken cancellation);

    /// <summary>Reads ontology and seed, and returns every fault as <c>file:line:column: what is wrong, what was expected</c>; empty when there is none.</summary>
    /// <param name="schema">The folder of the ontology; exists.</param>
    /// <param name="seed">The folder of the seed; exists.</param>
    /// <param name="cancellation">Cancelled when the program is told to stop.</param>
    IReadOnlyList<string> Check(string schema, string seed, CancellationToken cancellation);

    /// <summary>The served API schema as SDL, ending in a line break.</summary>
    /// <param name="schema">The folder of the ontology; exists.</param>
    /// <exception cref="GraphFaultsException">The ontology has faults.</exception>
    string PrintSchema(string schema);
}
