using System.Diagnostics.CodeAnalysis;

namespace RelationsGraph.Model.Values;

/// <summary>
/// A date of the Extended Date/Time Format, level 1 (ISO 8601-2:2019), kept as the text that was written, its earliest day and its
/// latest day. It orders by (earliest, latest, text), so that dates of different precision have one place each.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Years from -9999 to 9999; times of day are not dates and are refused, and so is everything of level 2. A
/// season may be any day of its year. The default value is no date; its text is empty.
/// </remarks>
public readonly struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    /// <summary>The day number that stands for "no earliest day": an open or unknown start.</summary>
    public const int Unbounded = int.MinValue;

    /// <summary>The day number that stands for "no latest day": an open or unknown end.</summary>
    public const int Endless = int.MaxValue;

    /// <summary>Most characters of a date: two days before year 0 with a qualifier each, and a slash.</summary>
    public const int MaxLength = 25;

    private readonly string? _text;

    internal EdtfDate(string text, int earliest, int latest)
    {
        _text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The text as written, for example <c>1987-10</c>, <c>2020~</c> or <c>2020-10/..</c>.</summary>
    public string Text => _text ?? "";

    /// <summary>The first day it may mean, as days since 0001-01-01 (negative before); <see cref="Unbounded"/> when there is none.</summary>
    public int Earliest { get; }

    /// <summary>The last day it may mean, counted alike; <see cref="Endless"/> when there is none.</summary>
    public int Latest { get; }

    /// <summary>Reads an EDTF level 1 date or interval.</summary>
    /// <param name="text">The text, of any length; surrounding white space is refused.</param>
    /// <param name="date">The date when it could be read.</param>
    /// <param name="error">What is wrong and what was expected, when it could not.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(string text, out EdtfDate date, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EdtfReader(text).TryRead(out date, out error);
    }

    /// <summary>Reads a date that is known to be well formed, such as one from a store.</summary>
    /// <exception cref="FormatException">It is not; the message says why.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out EdtfDate date, out string? error) ? date : throw new FormatException(error);

    /// <inheritdoc/>
    public int CompareTo(EdtfDate other)
    {
        int order = Earliest.CompareTo(other.Earliest);
        if (order == 0)
            order = Latest.CompareTo(other.Latest);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both were written alike.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether they were written differently.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> orders before <paramref name="right"/>.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> orders after <paramref name="right"/>.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> orders before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> orders after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;
}
