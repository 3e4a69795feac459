namespace RelationsGraph.Embedded.Running;

/// <summary>What a run did, for tests that assert work instead of time.</summary>
internal sealed class WorkCounter
{
    /// <summary>Rows read: nodes, relationships and records that a source yielded, and relationships that a path looked at.</summary>
    public long RowsTouched { get; set; }
}
