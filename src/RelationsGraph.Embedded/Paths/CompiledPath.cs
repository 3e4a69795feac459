using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Paths;

/// <summary>
/// A derived path with its names resolved. A way of it is a simple path: relationships that fit the steps one after the other and never come
/// to a node twice. Its ends are the ends of its ways.
/// </summary>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Start">Where it starts; null for the current node.</param>
/// <param name="End">Where it may end.</param>
/// <param name="TimeStep">The step at whose node the valid time is read; -1 for none.</param>
/// <param name="Valid">When the relationships and nodes of a way must have been valid; null for no condition. A node to start from that is given is not tested.</param>
internal sealed record CompiledPath(CompiledStep[] Steps, NodeSet? Start, NodeSet End, int TimeStep, ValidMoment? Valid);

/// <summary>A step of a path.</summary>
internal sealed class CompiledStep
{
    private readonly NodeSet _target;
    private readonly NodeCondition? _condition;

    /// <summary>Resolves the names of a step.</summary>
    public CompiledStep(PathStep step, GraphOntology ontology, ColumnLayout layout)
    {
        RelationshipType = step.Relationship.Ordinal;
        Forward = GraphSnapshot.AdjacencyIndex(step.Relationship, step.Direction);
        Backward = GraphSnapshot.AdjacencyIndex(step.Relationship, step.Direction == Direction.Out ? Direction.In : Direction.Out);
        Min = step.Min;
        Max = step.Max;
        _target = step.Target;
        if (step.Condition is { } condition)
            _condition = new NodeCondition(condition, _target, ontology, layout);
    }

    /// <summary>The ordinal of the relationship type.</summary>
    public int RelationshipType { get; }

    /// <summary>The adjacency that leads on.</summary>
    public int Forward { get; }

    /// <summary>The adjacency that leads back.</summary>
    public int Backward { get; }

    /// <summary>Fewest repetitions, 0 or 1.</summary>
    public int Min { get; }

    /// <summary>Most repetitions.</summary>
    public int Max { get; }

    /// <summary>Whether a repetition of the step may arrive at a node.</summary>
    public bool Accepts(Run run, int node)
    {
        TypeRanges types = run.Snapshot.Types;
        int type = types.TypeOf(node);
        return _target.Contains(type) && (_condition is null || _condition.Accepts(run, type, node - types.First(type)));
    }
}
