using System.Runtime.CompilerServices;
using System.Text;

namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// The first few names that a document has beside those of the schema: its variables and fragments. Each is named several times and becomes one string.
/// </summary>
internal struct OwnNames
{
    private const int Most = 8;

    private Names _names;
    private int _count;

    /// <summary>The string for a name.</summary>
    /// <param name="utf8">The bytes of the name.</param>
    public string Find(ReadOnlySpan<byte> utf8)
    {
        for (int i = 0; i < _count; i++)
        {
            if (Ascii.Equals(utf8, _names[i]))
                return _names[i];
        }

        string name = Encoding.ASCII.GetString(utf8);
        if (_count < Most)
            _names[_count++] = name;
        return name;
    }

    [InlineArray(Most)]
    private struct Names
    {
        private string _first;
    }
}
