namespace RelationsGraph.Model.Plan;

/// <summary>Which pages the relative cursors of a page lead to; see <see cref="RelativeCursorsField"/>. The same in every store.</summary>
/// <param name="IsForward">Whether they are the next pages.</param>
/// <param name="Number">The number of the page itself, from 1.</param>
/// <param name="Count">How many cursors there are.</param>
public readonly record struct RelativePages(bool IsForward, int Number, int Count)
{
    /// <summary>The pages around one.</summary>
    /// <param name="field">What is asked for.</param>
    /// <param name="before">How many rows lie before the page.</param>
    /// <param name="after">How many lie behind it.</param>
    /// <param name="size">How many rows a page may have, at least 1.</param>
    public static RelativePages Of(RelativeCursorsField field, int before, int after, int size)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new RelativePages(field.IsForward, 1 + Pages(before, size), Math.Min(field.MaxCursors, Pages(field.IsForward ? after : before, size)));
    }

    /// <summary>One of them, in the order of the list, from 0. Both lists go up: the previous pages begin with the one farthest away.</summary>
    /// <returns>The number of the page, and how many pages its cursor skips.</returns>
    public (int Number, int Skipped) this[int place]
    {
        get
        {
            int away = IsForward ? place + 1 : Count - place;
            return (IsForward ? Number + away : Number - away, away - 1);
        }
    }

    private static int Pages(int rows, int size) => (int)(((long)rows + size - 1) / size);
}
