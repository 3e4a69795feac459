namespace RelationsGraph.Model.Ontology;

/// <summary>An enum of the ontology. A value is kept everywhere as its ordinal.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EnumDefinition
{
    /// <summary>The name, as in the served schema.</summary>
    public required string Name { get; init; }

    /// <summary>What the enum is about.</summary>
    public string? Description { get; init; }

    /// <summary>The values in the order of the ontology; the index is the ordinal.</summary>
    public required EnumValue[] Values { get; init; }

    /// <summary>The ordinal of a value.</summary>
    /// <param name="name">The value's name, exactly.</param>
    /// <returns>The ordinal, or -1 when there is no such value.</returns>
    public int Find(string name) => Array.FindIndex(Values, value => value.Name == name);

    /// <summary>Whether any value says that what has it is withdrawn.</summary>
    public bool CanWithdraw => Array.Exists(Values, value => value.IsWithdrawn);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A value of an enum.</summary>
/// <param name="Name">Its name, as in tables and in the served schema.</param>
/// <param name="Description">What it means.</param>
/// <param name="IsWithdrawn">Whether a record that has it states what its source has withdrawn (<c>@withdrawn</c>). Search does not read such records, and requests list, count and filter them only where they ask for them.</param>
public sealed record EnumValue(string Name, string? Description, bool IsWithdrawn = false);
