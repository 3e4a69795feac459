using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Composition;

/// <summary>What the verbs need from the graph's side. Every method may be called once per process and from any thread.</summary>
internal interface IGraphLoader
{
    /// <summary>Makes the graph that <c>serve</c> serves: from ontology and seed, or in a database that was tried once.</summary>
    /// <param name="settings">Checked settings; the folders that the store needs exist.</param>
    /// <param name="log">Where the graph says what goes wrong later.</param>
    /// <param name="cancellation">Cancelled when the program is told to stop while it loads.</param>
    /// <exception cref="GraphFaultsException">The ontology or the seed has faults.</exception>
    Task<IServedGraph> LoadAsync(ServerSettings settings, ILogger log, CancellationToken cancellation);

    /// <summary>Reads ontology and seed, and returns every fault as <c>file:line:column: what is wrong, what was expected</c>; empty when there is none.</summary>
    /// <param name="schema">The folder of the ontology; exists.</param>
    /// <param name="seed">The folder of the seed; exists.</param>
    /// <param name="cancellation">Cancelled when the program is told to stop.</param>
    IReadOnlyList<string> Check(string schema, string seed, CancellationToken cancellation);

    /// <summary>The served API schema as SDL, ending in a line break.</summary>
    /// <param name="schema">The folder of the ontology; exists.</param>
    /// <exception cref="GraphFaultsException">The ontology has faults.</exception>
    string PrintSchema(string schema);

    /// <summary>Brings the database to hold exactly a seed, its schema included.</summary>
    /// <param name="settings">Checked settings that name a database; the folder of the ontology exists.</param>
    /// <param name="seed">The folder of the seed; exists.</param>
    /// <param name="view">Shows how far it came.</param>
    /// <param name="cancellation">Ends the import; run again it goes on.</param>
    /// <exception cref="GraphFaultsException">The ontology or the seed has faults; nothing was changed.</exception>
    /// <exception cref="Model.Store.StoreException">The database cannot be had or must not be written to.</exception>
    Task<ImportSummary> ImportAsync(ServerSettings settings, string seed, IImportView view, CancellationToken cancellation);

    /// <summary>Compares the database with what the ontology needs. Changes nothing.</summary>
    /// <exception cref="GraphFaultsException">The ontology has faults.</exception>
    /// <exception cref="Model.Store.StoreException">The database cannot be had.</exception>
    Task<SchemaFinding> CheckSchemaAsync(ServerSettings settings, CancellationToken cancellation);

    /// <summary>Brings constraints and indexes of the database to what the ontology needs, and compares then.</summary>
    /// <exception cref="GraphFaultsException">The ontology has faults.</exception>
    /// <exception cref="Model.Store.StoreException">The database cannot be had or must not be changed.</exception>
    Task<SchemaFinding> MigrateSchemaAsync(ServerSettings settings, CancellationToken cancellation);
}
