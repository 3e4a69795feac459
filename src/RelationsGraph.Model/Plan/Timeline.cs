using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// What began, ended and happened between two dates. A node has up to three rows: one for the value of its type's <see cref="ElementType.Since"/>,
/// one for that of its <see cref="ElementType.Until"/>, and one for the first of its type's <see cref="ElementType.Happenings"/> that has a value.
/// <see cref="EntryKindValue"/> and <see cref="EntryDateValue"/> tell which row it is, and its date.
/// </summary>
/// <remarks>
/// "Between" is from the earliest day of one date to the latest day of the other, both included. In Cypher this is one MATCH of the labels, an
/// UNWIND of the three kinds with their properties, and a WHERE that compares the two days which are kept with each date.
/// </remarks>
/// <param name="From">An EDTF date; its earliest day counts.</param>
/// <param name="To">An EDTF date; its latest day counts. It is not before the earliest day of <paramref name="From"/>.</param>
/// <param name="IsDefinite">Whether every day that a row's date may mean must lie between; otherwise one must.</param>
/// <param name="Types">A list of ordinals of node types that count, null for all.</param>
/// <param name="Nodes">The types that can have rows.</param>
public sealed record TimelineEntries(Operand From, Operand To, bool IsDefinite, Operand? Types, NodeSet Nodes) : ElementSource;

/// <summary>What a row of <see cref="TimelineEntries"/> tells of its node. Rows of one date come in this order.</summary>
public enum EntryKind
{
    /// <summary>It began.</summary>
    Began,

    /// <summary>It ended.</summary>
    Ended,

    /// <summary>It happened.</summary>
    Happened,
}

/// <summary>The date of a row of <see cref="TimelineEntries"/>; never null.</summary>
public sealed record EntryDateValue() : ValueExpression(new ExpressionType(PropertyKind.EdtfDate));

/// <summary>The ordinal of the <see cref="EntryKind"/> of a row of <see cref="TimelineEntries"/>; never null.</summary>
public sealed record EntryKindValue() : ValueExpression(new ExpressionType(PropertyKind.Int));

/// <summary>The name of the <see cref="EntryKind"/> of a row of <see cref="TimelineEntries"/>, as a value of an enum; never null. Groups have it.</summary>
public sealed record EntryKindName() : ValueExpression(new ExpressionType(PropertyKind.Enum, Enum: Kinds))
{
    /// <summary>The kinds as an enum. The order of its names is that of the ordinals, as groups by kind need it.</summary>
    public static EnumDefinition Kinds { get; } = new()
    {
        Name = "TimelineEntryKind",
        Description = "What an entry of a timeline tells.",
        Values =
        [
            new EnumValue(nameof(EntryKind.Began).ToUpperInvariant(), "It began: its `since`."),
            new EnumValue(nameof(EntryKind.Ended).ToUpperInvariant(), "It ended: its `until`."),
            new EnumValue(nameof(EntryKind.Happened).ToUpperInvariant(), "It happened, or lasted for that time: an event, an activity, a figure."),
        ],
    };
}

/// <summary>The row of an edge of <see cref="TimelineEntries"/> as an object of its own.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">Its fields: <see cref="EntryDateField"/>, <see cref="EntryKindField"/>, <see cref="EdgeNodeField"/> and literals.</param>
public sealed record EntryField(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>The date of a row.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Format">How it is written.</param>
public sealed record EntryDateField(ResponseName Name, DateFormat Format) : ShapeField(Name);

/// <summary>The kind of a row: the name of its <see cref="EntryKind"/> in upper case.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record EntryKindField(ResponseName Name) : ShapeField(Name);
