namespace RelationsGraph.Model.Ontology;

/// <summary>
/// End nodes reached over several relationships, read like a relationship. Each end comes once, however many ways lead to it, and
/// never the node it starts from.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DerivedPath
{
    private NodeSet? _passed;

    /// <summary>The field's name.</summary>
    public required string Name { get; init; }

    /// <summary>What people should know about it.</summary>
    public string? Description { get; init; }

    /// <summary>The node type or interface that declares it; <c>Query</c> for a path from every node of <see cref="Start"/>.</summary>
    public required string Owner { get; init; }

    /// <summary>The nodes it starts from, when it is a field of Query.</summary>
    public NodeSet? Start { get; init; }

    /// <summary>The steps in order, at least one.</summary>
    public required PathStep[] Steps { get; init; }

    /// <summary>The nodes it ends at: what the last step arrives at, and of what was there before a last step that is left out, only these.</summary>
    public required NodeSet End { get; init; }

    /// <summary>Whether the field is a single object: the first end by id, or null.</summary>
    public bool IsSingle { get; init; }

    /// <summary>
    /// The step, from 0, at whose node the edge's valid time is read; -1 when the edge has none. A step that is repeated has its last node, one
    /// that is left out the node before it.
    /// </summary>
    public int TimeStep { get; init; } = -1;

    /// <summary>The node types that a way can pass between its ends: what every step but the last arrives at, and the last when it repeats.</summary>
    public NodeSet Passed => _passed ??= NodeSet.Union(
        End.Name, Steps.Where((step, i) => i < Steps.Length - 1 || step.Max > 1).Select(step => step.Target), End);
}

/// <summary>One step of a derived path.</summary>
/// <param name="Relationship">The relationship type.</param>
/// <param name="Direction">How it is read.</param>
/// <param name="Target">The nodes the step must arrive at.</param>
/// <param name="Condition">What the node arrived at must fulfil; null for nothing.</param>
/// <param name="Min">Fewest repetitions, 0 or 1.</param>
/// <param name="Max">Most repetitions, 1 to <see cref="MaxRepetitions"/>.</param>
public sealed record PathStep(
    RelationshipType Relationship, Direction Direction, NodeSet Target, PathCondition? Condition, int Min, int Max)
{
    /// <summary>Most repetitions a step can declare.</summary>
    public const int MaxRepetitions = 16;
}

/// <summary>
/// A condition on a node, such as one that a step arrives at: an enum property of it has one of these values; a node without a value does not
/// fulfil it.
/// </summary>
/// <param name="Property">The property's name, the same single enum on every node type it is tested on.</param>
/// <param name="Values">Ordinals of the enum's values.</param>
public sealed record PathCondition(string Property, int[] Values);
