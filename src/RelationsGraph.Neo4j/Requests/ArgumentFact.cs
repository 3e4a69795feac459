using RelationsGraph.Model.Plan;

namespace RelationsGraph.Neo4j.Requests;

/// <summary>Something that is true of the values of a request and decides the form of a statement.</summary>
/// <remarks>Immutable and thread-safe; asking allocates nothing.</remarks>
internal abstract record ArgumentFact
{
    /// <summary>Whether it is true of a request.</summary>
    public abstract bool Holds(PlanArguments arguments);
}

/// <summary>A value is null, or is not.</summary>
internal sealed record NullFact(Operand Operand, bool IsNull) : ArgumentFact
{
    /// <inheritdoc/>
    public override bool Holds(PlanArguments arguments) => arguments[Operand].IsNull == IsNull;
}

/// <summary>A value, or an item of a list, is null; or none is.</summary>
internal sealed record NullAmongFact(Operand Operand, bool HasNull) : ArgumentFact
{
    /// <inheritdoc/>
    public override bool Holds(PlanArguments arguments) => IsAmong(arguments[Operand]) == HasNull;

    /// <summary>Whether a value or an item of it is null.</summary>
    public static bool IsAmong(PlanValue value)
    {
        if (value.Kind != PlanValueKind.List)
            return value.IsNull;
        foreach (PlanValue item in value.Items)
        {
            if (item.IsNull)
                return true;
        }

        return false;
    }
}

/// <summary>A cursor has no value for an order key, or has one.</summary>
internal sealed record KeyFact(Operand Cursor, int Key, bool IsNull) : ArgumentFact
{
    /// <inheritdoc/>
    public override bool Holds(PlanArguments arguments) => IsKeyNull(arguments[Cursor], Key) == IsNull;

    /// <summary>Whether a cursor has no value for a key.</summary>
    public static bool IsKeyNull(PlanValue cursor, int key) => !cursor.IsNull && cursor.Items[PageCursor.FirstValue + key].IsNull;
}

/// <summary>A value is a certain integer; -1 stands for null.</summary>
internal sealed record NumberFact(Operand Operand, long Number) : ArgumentFact
{
    /// <inheritdoc/>
    public override bool Holds(PlanArguments arguments) => NumberOf(arguments[Operand]) == Number;

    /// <summary>The integer of a value.</summary>
    public static long NumberOf(PlanValue value) => value.IsNull ? -1 : value.Integer;
}

/// <summary>A value is a certain list of ordinals, or null.</summary>
internal sealed record OrdinalsFact(Operand Operand, int[]? Ordinals) : ArgumentFact
{
    /// <inheritdoc/>
    public override bool Holds(PlanArguments arguments)
    {
        PlanValue value = arguments[Operand];
        if (value.IsNull || Ordinals is null)
            return value.IsNull == (Ordinals is null);
        PlanValue[] items = value.Items;
        if (items.Length != Ordinals.Length)
            return false;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Integer != Ordinals[i])
                return false;
        }

        return true;
    }

    /// <summary>The ordinals of a value.</summary>
    public static int[]? OrdinalsOf(PlanValue value) => value.IsNull ? null : Array.ConvertAll(value.Items, item => (int)item.Integer);
}

/// <summary>The reader has certain languages.</summary>
internal sealed record ReaderFact(int[] Languages) : ArgumentFact
{
    /// <inheritdoc/>
    public override bool Holds(PlanArguments arguments) => arguments.PreferredLanguages.AsSpan().SequenceEqual(Languages);
}
