using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>The values of one connection, and what they say of its page.</summary>
internal readonly ref struct OpenConnection
{
    private readonly ReadOnlySpan<byte> _all;
    private readonly ReadOnlySpan<Range> _values;
    private readonly ConnectionPlaces _places;

    /// <summary>Looks at the values of a connection.</summary>
    public OpenConnection(
        ReadOnlySpan<byte> all, ReadOnlySpan<Range> values, ConnectionPlaces places, PageRequest page, OrderKey[] order, bool hasCursors, PlanArguments arguments)
    {
        _all = all;
        _values = values;
        (_places, Page, Order) = (places, page, order);
        IsBackward = page.IsBackward;
        Size = page.SizeFor(arguments);
        int found = places.Rows < 0 ? 0 : At(places.Rows).ReadList();
        Count = Math.Min(found, Size);
        Extra = found - Count;
        Skipped = page.SkippedFor(arguments);
        FirstPart = hasCursors ? 1 : 0;
    }

    /// <summary>The page.</summary>
    public PageRequest Page { get; }

    /// <summary>The order.</summary>
    public OrderKey[] Order { get; }

    /// <summary>Whether the page is counted from the end.</summary>
    public bool IsBackward { get; }

    /// <summary>How many rows the page may have.</summary>
    public int Size { get; }

    /// <summary>How many it has.</summary>
    public int Count { get; }

    /// <summary>How many rows more than the page were read, to know that they are there.</summary>
    public int Extra { get; }

    /// <summary>How many rows were passed over before the page, counted from where it is counted.</summary>
    public int Skipped { get; }

    /// <summary>The place in a row of the value for the first part.</summary>
    public int FirstPart { get; }

    /// <summary>Whether there are rows behind the page.</summary>
    public bool HasNext => _places.Place ? After > 0 : (!IsBackward && Extra > 0) || Flag(_places.Behind);

    /// <summary>Whether there are rows before the page.</summary>
    public bool HasPrevious => _places.Place ? Before > 0 : (IsBackward && Extra > 0) || Flag(_places.Ahead);

    /// <summary>How many rows there are in all.</summary>
    public int Total => Number(_places.Total);

    /// <summary>How many rows lie before the page.</summary>
    public int Before => IsBackward ? Total - After - Count : Number(_places.Ahead) + Math.Min(Skipped, Number(_places.Between));

    /// <summary>How many rows lie behind the page.</summary>
    public int After => IsBackward ? Number(_places.Behind) + Math.Min(Skipped, Number(_places.Between)) : Total - Before - Count;

    /// <summary>A reader that stands at the first row of the page.</summary>
    public PackReader Rows()
    {
        PackReader rows = At(_places.Rows);
        rows.ReadList();
        for (int i = 0; IsBackward && i < Extra; i++)
            rows.Skip();
        return rows;
    }

    /// <summary>A reader that stands at a value.</summary>
    public PackReader At(int place) => new(_all[_values[place]]);

    private bool Flag(int place) => place >= 0 && At(place).ReadBoolean();

    private int Number(int place) => (int)At(place).ReadInteger();
}
