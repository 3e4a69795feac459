namespace RelationsGraph.Model.Ontology;

/// <summary>A field that is computed from what the graph holds.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Description">What people should know about it.</param>
/// <param name="Computation">How it comes about.</param>
/// <param name="IsRequired">Whether it is never null.</param>
/// <param name="Series">The series it is computed from; null for <see cref="Computation.DisplayName"/> alone.</param>
/// <param name="Quantity">What must be known before its numbers are added; null when nothing is declared.</param>
public sealed record ComputedField(
    string Name, string? Description, Computation Computation, bool IsRequired, SeriesDefinition? Series = null, QuantityRule? Quantity = null);

/// <summary>How a computed field comes about. <see cref="SeriesFunction"/> says what each of a series is.</summary>
public enum Computation
{
    /// <summary>The display name in the first language of a chain that has one; the id when there is none.</summary>
    DisplayName,

    /// <summary>The value of a series for a fiscal year.</summary>
    SeriesValue,

    /// <summary>The difference of a series between two fiscal years.</summary>
    SeriesChange,

    /// <summary>That difference as a part of the value of the first year.</summary>
    SeriesChangeRatio,

    /// <summary>The value for a fiscal year as a part of another node's.</summary>
    SeriesShare,
}
