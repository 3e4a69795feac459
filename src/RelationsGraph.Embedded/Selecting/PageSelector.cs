using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>Finds the rows of one page of a connection. There is one for each way to find them.</summary>
/// <remarks>Immutable and thread-safe; state is in the run.</remarks>
internal abstract class PageSelector
{
    /// <summary>Finds a page, and says how where that is asked for (<see cref="Run.Access"/>).</summary>
    /// <param name="run">The run.</param>
    /// <param name="element">The current element; -1 at the root of a plan.</param>
    /// <param name="window">Which page.</param>
    /// <param name="needs">What of it is needed; the rest is left open.</param>
    public abstract OpenPage Select(Run run, int element, in PageWindow window, PageNeeds needs);
}
