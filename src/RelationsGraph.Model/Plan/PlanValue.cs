using System.Globalization;

namespace RelationsGraph.Model.Plan;

/// <summary>A typed value that a request gives to a plan.</summary>
/// <remarks>Immutable and thread-safe. The default value is null.</remarks>
public readonly struct PlanValue
{
    private const uint Prime = 16777619;

    private readonly object? _object;
    private readonly long _integer;

    private PlanValue(PlanValueKind kind, long integer, object? value)
    {
        Kind = kind;
        _integer = integer;
        _object = value;
    }

    /// <summary>What the value is.</summary>
    public PlanValueKind Kind { get; }

    /// <summary>Whether it is null.</summary>
    public bool IsNull => Kind == PlanValueKind.Null;

    /// <summary>The integer, the ordinal of an enum value, or 1 and 0 for true and false.</summary>
    public long Integer => Kind is PlanValueKind.Integer or PlanValueKind.Boolean ? _integer : throw Mismatch(PlanValueKind.Integer);

    /// <summary>The text.</summary>
    public string Text => Kind == PlanValueKind.Text ? (string)_object! : throw Mismatch(PlanValueKind.Text);

    /// <summary>The values of a list.</summary>
    public PlanValue[] Items => Kind == PlanValueKind.List ? (PlanValue[])_object! : throw Mismatch(PlanValueKind.List);

    /// <summary>An integer, or the ordinal of an enum value.</summary>
    public static PlanValue From(long value) => new(PlanValueKind.Integer, value, null);

    /// <summary>True or false.</summary>
    public static PlanValue From(bool value) => new(PlanValueKind.Boolean, value ? 1 : 0, null);

    /// <summary>A text.</summary>
    public static PlanValue From(string value) => new(PlanValueKind.Text, 0, value);

    /// <summary>A list.</summary>
    public static PlanValue From(PlanValue[] values) => new(PlanValueKind.List, 0, values);

    /// <summary>Adds the value to a hash that is the same in every process (FNV-1a).</summary>
    /// <param name="hash">The hash so far.</param>
    /// <returns>The hash with the value.</returns>
    internal uint AddTo(uint hash)
    {
        hash = Add(hash, (long)Kind);
        switch (Kind)
        {
            case PlanValueKind.Text:
                foreach (char c in Text)
                    hash = (hash ^ c) * Prime;
                return hash;
            case PlanValueKind.List:
                foreach (PlanValue item in Items)
                    hash = item.AddTo(hash);
                return Add(hash, Items.Length);
            default:
                return Add(hash, _integer);
        }
    }

    private static uint Add(uint hash, long value)
    {
        for (int shift = 0; shift < 64; shift += 8)
            hash = (hash ^ (byte)(value >> shift)) * Prime;
        return hash;
    }

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        PlanValueKind.Null => "null",
        PlanValueKind.Text => $"\"{_object}\"",
        PlanValueKind.List => $"[{string.Join(", ", Items)}]",
        PlanValueKind.Boolean => _integer == 1 ? "true" : "false",
        _ => _integer.ToString(CultureInfo.InvariantCulture),
    };

    private InvalidOperationException Mismatch(PlanValueKind expected) =>
        new($"The plan expects {expected} in a slot that holds {Kind}.");
}

/// <summary>What a <see cref="PlanValue"/> is.</summary>
public enum PlanValueKind
{
    /// <summary>Null, or not given.</summary>
    Null,

    /// <summary>A text, an id among them.</summary>
    Text,

    /// <summary>A 64-bit integer or the ordinal of an enum value.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A list of values.</summary>
    List,
}
