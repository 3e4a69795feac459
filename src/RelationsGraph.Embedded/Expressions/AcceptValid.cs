using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>The time at which things must be valid.</summary>
/// <param name="date">The date; null sets no condition.</param>
/// <param name="form">What the operand is.</param>
/// <param name="isDefinite">Whether it must be certain.</param>
internal sealed class ValidMoment(Operand date, OperandForm form, bool isDefinite)
{
    /// <summary>Whether a node was valid then.</summary>
    public bool HasNode(Run run, int node) => !TryRead(run, out DayRange at) || run.Snapshot.ValidTime.HasNode(node, at, isDefinite, Days(run));

    /// <summary>Whether a relationship was.</summary>
    public bool HasRelationship(Run run, int type, int row) =>
        !TryRead(run, out DayRange at) || run.Snapshot.ValidTime.HasRelationship(type, row, at, isDefinite, Days(run));

    /// <summary>Whether a record was.</summary>
    public bool HasRecord(Run run, int type, int row) => !TryRead(run, out DayRange at) || run.Snapshot.ValidTime.HasRecord(type, row, at, isDefinite, Days(run));

    /// <summary>Asks for what testing waits for, so that a run need not.</summary>
    public void Prepare(Run run)
    {
        if (TryRead(run, out _))
            Days(run);
    }

    private AttestedDays? Days(Run run) => isDefinite ? run.Snapshot.ValidTime.Attested.Value ?? FindDays(run) : null;

    private static AttestedDays? FindDays(Run run)
    {
        IAttestations attestations = run.Snapshot.ValidTime.Attestations;
        return run.Get(run.Snapshot.ValidTime.Attested, attestations.Bytes, attestations.All, waits: true);
    }

    /// <summary>The days that the date may mean.</summary>
    /// <returns>Whether there is a date.</returns>
    public bool TryRead(Run run, out DayRange at)
    {
        OperandItems items = run.Operands.Of(form, run.Arguments[date]);
        at = items.Count == 0 ? DayRange.None : new DayRange((int)run.Operands[items.Begin].First, (int)run.Operands[items.Begin].Second);
        return items.Count > 0;
    }
}

/// <summary>The node of a row was valid, and the relationship that led to it.</summary>
/// <param name="at">When.</param>
/// <param name="relationshipType">The ordinal of the relationship's type; -1 without one.</param>
internal sealed class AcceptValid(ValidMoment at, int relationshipType) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node) =>
        (relationshipType < 0 || at.HasRelationship(run, relationshipType, element)) && at.HasNode(run, node);
}

/// <summary>The record that a row is was valid.</summary>
/// <param name="at">When.</param>
/// <param name="recordType">The ordinal of its type.</param>
internal sealed class AcceptValidRecord(ValidMoment at, int recordType) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node) => at.HasRecord(run, recordType, element);
}
