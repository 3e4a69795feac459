namespace RelationsGraph.Server.Composition;

/// <summary>The ontology or the seed cannot be used. It carries every fault that was found, not only the first.</summary>
/// <param name="faults">At least one fault, each as <c>file:line:column: what is wrong, what was expected</c>.</param>
internal sealed class GraphFaultsException(IReadOnlyList<string> faults) : Exception(faults[0])
{
    /// <summary>Every fault, in the order in which the files were read.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
