namespace RelationsGraph.Model.Plan;

/// <summary>
/// Which page of a connection is asked for. Pages are keyset pages: they lie after one key and before another, whether the rows of the keys are
/// still there or not. Of the rows between the keys a page has the first ones, or the last ones when only <paramref name="Last"/> is given.
/// </summary>
/// <param name="First">How many elements at most, an integer; without both it and <paramref name="Last"/>, or when both are null, <paramref name="DefaultSize"/>.</param>
/// <param name="After">The key to go on after, as <see cref="PageCursor.Read"/> makes it; null starts at the beginning.</param>
/// <param name="Last">How many elements at most, counted from the end; an integer. A request gives a number for it or for <paramref name="First"/>, not for both.</param>
/// <param name="Before">The key to stop before; null goes on to the end.</param>
/// <param name="DefaultSize">The page size when none is asked for, at least 1.</param>
/// <param name="Signature">Of the connection, its order and its filter as far as the plan knows them; see <see cref="SignatureFor(PlanArguments)"/>.</param>
public sealed record PageRequest(Operand? First, Operand? After, Operand? Last, Operand? Before, int DefaultSize, uint Signature)
{
    /// <summary>The values of the request that the order depends on: a fiscal year to order by, a text that is searched for.</summary>
    public Operand[] SignedValues { get; init; } = [];

    /// <summary>Whether the order depends on the reader's languages: a name to order by, a count of what has a name.</summary>
    public bool IsByLanguage { get; init; }

    private const int MostRows = int.MaxValue / (4 * PageCursor.MaxSkippedPages);

    /// <summary>Whether the page is counted from the end.</summary>
    public bool IsBackward => Last is not null;

    /// <summary>How many rows the page has at most: what is asked for within what can be counted, else <see cref="DefaultSize"/>.</summary>
    /// <param name="arguments">The values of the request.</param>
    public int SizeFor(PlanArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return (Last ?? First) is { } asked && arguments[asked] is { IsNull: false } number ? (int)Math.Clamp(number.Integer, 0, MostRows) : DefaultSize;
    }

    /// <summary>How many rows are passed over before the page, from where it is counted: the pages that a relative cursor skips.</summary>
    /// <param name="arguments">The values of the request.</param>
    public int SkippedFor(PlanArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return (IsBackward ? Before : After) is { } cursor && arguments[cursor] is { IsNull: false } key ? (int)key.Items[2].Integer * SizeFor(arguments) : 0;
    }

    /// <summary>What is written into every cursor of one request, so that a request for another connection or in another order refuses it.</summary>
    /// <param name="arguments">The values of the request.</param>
    public uint SignatureFor(PlanArguments arguments) => SignatureFor(Signature, SignedValues, IsByLanguage, arguments);

    /// <summary>The signature of a connection with the values that its order depends on.</summary>
    /// <param name="signature">What the plan knows.</param>
    /// <param name="values">The values.</param>
    /// <param name="isByLanguage">Whether it depends on the reader's languages, too.</param>
    /// <param name="arguments">The values of the request.</param>
    public static uint SignatureFor(uint signature, Operand[] values, bool isByLanguage, PlanArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(arguments);
        foreach (Operand value in values)
            signature = arguments[value].AddTo(signature);
        return isByLanguage ? arguments.AddLanguagesTo(signature) : signature;
    }
}
