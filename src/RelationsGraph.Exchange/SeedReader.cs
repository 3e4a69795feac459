using RelationsGraph.Exchange.Checks;
using RelationsGraph.Exchange.Faults;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange;

/// <summary>Reads a folder of CSV tables, one for each type of an ontology, as a graph; or finds everything that is wrong with it.</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public static class SeedReader
{
    /// <summary>Reads a seed within the usual limits.</summary>
    /// <param name="folder">The seed folder.</param>
    /// <param name="ontology">The types of its tables.</param>
    /// <param name="cancellationToken">Looked at before each file and rule, and every thousand rows.</param>
    /// <returns>The tables, or all faults. Files that cannot be read are faults, not exceptions.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SeedResult Read(string folder, GraphOntology ontology, CancellationToken cancellationToken) =>
        Read(folder, ontology, SeedLimits.Default, cancellationToken);

    /// <summary>Reads a seed.</summary>
    /// <param name="folder">The seed folder.</param>
    /// <param name="ontology">The types of its tables.</param>
    /// <param name="limits">What the reading may cost.</param>
    /// <param name="cancellationToken">Looked at before each file and rule, and every thousand rows.</param>
    /// <returns>The tables, or all faults. Files that cannot be read are faults, not exceptions.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SeedResult Read(string folder, GraphOntology ontology, SeedLimits limits, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(ontology);
        ArgumentNullException.ThrowIfNull(limits);
        var faults = new FaultList(limits.MaxFaults);
        var graph = new SeedGraph(new GraphTables(ontology), faults);
        new SeedFolder(folder, limits.MaxFileBytes, faults).ReadTexts([.. graph.All, .. graph.Lists.All], cancellationToken);
        foreach (SeedTable table in graph.All)
        {
            if (table.IsFound)
                new ReadTable(table, ontology.Languages, faults).Read(cancellationToken);
        }

        foreach (SeedList list in graph.Lists.All)
        {
            if (list.IsFound)
                list.Read(faults);
        }

        foreach (Action<SeedGraph> check in SeedChecks.InOrder)
        {
            cancellationToken.ThrowIfCancellationRequested();
            check(graph);
        }

        (IReadOnlyList<SeedFault> listed, int more) = faults.InOrder();
        return new SeedResult(faults.IsEmpty ? graph.Tables : null, listed, more);
    }
}
