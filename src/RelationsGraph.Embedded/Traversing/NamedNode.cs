using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>A node that a request names as the start or the end of a search.</summary>
internal static class NamedNode
{
    /// <summary>The node, or -1.</summary>
    public static int Find(Run run, Operand id) => NodeByIdRow.Find(run, run.Arguments[id], run.Snapshot.Ontology.AllNodes);

    /// <summary>Says that there is none.</summary>
    /// <param name="run">The run.</param>
    /// <param name="argument">The argument that names it.</param>
    public static void Fault(Run run, string argument) =>
        run.Sink.Fault(StoreErrorCodes.NodeNotFound, TraversalFaults.NodeNotFound(argument));
}

/// <summary>The fault of a search that would go too far.</summary>
internal static class TooFar
{
    /// <summary>Says what to do instead.</summary>
    public static void Fault(Run run) => run.Sink.Fault(StoreErrorCodes.TraversalLimit, TraversalFaults.TooFar(run.Limits.MaxTraversed));
}
