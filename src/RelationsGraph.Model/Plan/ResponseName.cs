using System.Text;

namespace RelationsGraph.Model.Plan;

/// <summary>The name under which a value stands in the answer, with the bytes that are written for it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ResponseName
{
    /// <summary>Creates a response name.</summary>
    /// <param name="text">A GraphQL name: letters, digits and underscores, so nothing needs escaping.</param>
    /// <param name="isNonNull">Whether null may not stand there: then a fault takes the enclosing object with it.</param>
    /// <param name="isItemNonNull">Whether null may not stand in the list that stands there.</param>
    public ResponseName(string text, bool isNonNull, bool isItemNonNull = false)
    {
        Text = text;
        IsNonNull = isNonNull;
        IsItemNonNull = isItemNonNull;
        Json = Encoding.UTF8.GetBytes($"\"{text}\":");
        Member = new byte[Math.Max(Json.Length + 1, ShortMember + 1)];
        Member[0] = (byte)',';
        Json.CopyTo(Member, 1);
    }

    /// <summary>How many bytes can be read from the first or second byte of <see cref="Member"/> on, however short the name is.</summary>
    public const int ShortMember = 32;

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>Whether null may not stand there.</summary>
    public bool IsNonNull { get; }

    /// <summary>Whether null may not stand in the list that stands there.</summary>
    public bool IsItemNonNull { get; }

    /// <summary>The name in quotes and the colon, as UTF-8.</summary>
    public byte[] Json { get; }

    /// <summary>
    /// A comma and <see cref="Json"/>, for writers that copy a short name at a stroke: zeros follow it up to the length that
    /// <see cref="ShortMember"/> promises.
    /// </summary>
    public byte[] Member { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
