using System.Globalization;
using System.Text;

namespace RelationsGraph.Model.Values;

/// <summary>What each character beyond ASCII becomes when a text is folded. Read from <c>folding.txt</c> when it is first needed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class FoldingTable
{
    private const int BlockBits = 8;
    private const int LastPoint = 0x10FFFF;
    private const string Resource = "folding.txt";

    private readonly int[] _points;
    private readonly string[] _texts;
    private readonly ushort[] _blocks;

    private FoldingTable(List<int> points, List<string> texts)
    {
        _points = [.. points];
        _texts = [.. texts];
        _blocks = new ushort[(LastPoint >> BlockBits) + 2];
        int next = 0;
        for (int block = 0; block < _blocks.Length; block++)
        {
            while (next < _points.Length && _points[next] >> BlockBits < block)
                next++;
            _blocks[block] = (ushort)next;
        }
    }

    /// <summary>The table.</summary>
    public static FoldingTable Instance { get; } = Read();

    /// <summary>What a character becomes; null when it stays as it is.</summary>
    public string? Find(int point)
    {
        int block = point >> BlockBits, low = _blocks[block], high = _blocks[block + 1];
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_points[middle] == point)
                return _texts[middle];
            if (_points[middle] < point)
                low = middle + 1;
            else
                high = middle;
        }

        return null;
    }

    private static FoldingTable Read()
    {
        List<int> points = [];
        List<string> texts = [];
        using Stream stream = typeof(FoldingTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.ASCII);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
                Add(line, points, texts);
        }

        return new FoldingTable(points, texts);
    }

    /// <summary>Reads <c>00DF 0073 0073</c>, <c>FF21..FF3A 0061</c> or <c>0460..0480/2 0461</c>.</summary>
    private static void Add(ReadOnlySpan<char> line, List<int> points, List<string> texts)
    {
        ReadOnlySpan<char> range = default;
        var text = new StringBuilder();
        int first = 0;
        foreach (Range part in line.Split(' '))
        {
            if (range.IsEmpty)
                range = line[part];
            else
                text.Append(char.ConvertFromUtf32(first = Hex(line[part])));
        }

        int step = range.EndsWith("/2") ? 2 : 1, dots = range.IndexOf('.');
        int begin = Hex(dots < 0 ? range : range[..dots]);
        int end = dots < 0 ? begin : Hex(step == 2 ? range[(dots + 2)..^2] : range[(dots + 2)..]);
        for (int point = begin; point <= end; point += step)
        {
            points.Add(point);
            texts.Add(point == begin || text.Length == 0 ? text.ToString() : char.ConvertFromUtf32(first + point - begin));
        }
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
