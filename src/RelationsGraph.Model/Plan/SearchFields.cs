namespace RelationsGraph.Model.Plan;

/// <summary>How well the node of a search edge matches; see <see cref="Search.SearchMatch"/>.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="IsRank">Whether the number of the rank is asked for, from 1; otherwise the name of the match in SCREAMING_SNAKE_CASE.</param>
public sealed record SearchMatchField(ResponseName Name, bool IsRank) : ShapeField(Name);

/// <summary>
/// The texts of a search edge's node in which words were found, a list of objects: those in the first language that is asked for, then those in the next,
/// then in the reader's (<see cref="PlanArguments.PreferredLanguages"/>), then all others; of one language, and of the others, names first, then other
/// texts, both in the order of the ontology.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="First">How many at most, an integer; without it, or null, <paramref name="DefaultSize"/>.</param>
/// <param name="DefaultSize">How many when no number is asked for.</param>
/// <param name="Fields">The fields of each: <see cref="HighlightPartField"/>, <see cref="FragmentsField"/> and literals.</param>
public sealed record HighlightsField(ResponseName Name, Operand? First, int DefaultSize, ShapeField[] Fields) : ShapeField(Name)
{
    /// <summary>The languages asked for, a list of ordinals; without it, or null, none.</summary>
    public Operand? Languages { get; init; }
}

/// <summary>A fact about a text in which words were found.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Part">Which.</param>
public sealed record HighlightPartField(ResponseName Name, HighlightPart Part) : ShapeField(Name);

/// <summary>The facts about a text in which words were found.</summary>
public enum HighlightPart
{
    /// <summary>The field that has it, after that of its record: <c>names.text</c>, <c>description</c>.</summary>
    Field,

    /// <summary>Its language; null when nothing says it.</summary>
    Language,

    /// <summary>The enum value of the property <c>kind</c> of its record; null without one.</summary>
    Kind,

    /// <summary>The text as it is kept.</summary>
    Text,
}

/// <summary>The text in pieces, found ones and others in turn, a list of objects. Put together they are the text.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">The fields of each piece: <see cref="FragmentPartField"/> and literals.</param>
public sealed record FragmentsField(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>A fact about a piece of a text.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="IsMatch">Whether it is asked if the piece was found; otherwise the piece itself.</param>
public sealed record FragmentPartField(ResponseName Name, bool IsMatch) : ShapeField(Name);
