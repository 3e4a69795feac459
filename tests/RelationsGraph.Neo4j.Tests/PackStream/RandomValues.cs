using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.PackStream;

/// <summary>Random values of every type, the same for the same seed; lengths and numbers lie near the bounds of their forms.</summary>
internal sealed class RandomValues(int seed)
{
    private static readonly int[] Lengths = [0, 1, 2, 15, 16, 17, 255, 256, 300, 65535, 65536];
    private readonly Random _random = new(seed);

    public object? Next(int depth = 3) => _random.Next(depth > 0 ? 17 : 14) switch
    {
        0 => null,
        1 => _random.Next(2) == 0,
        2 => (1L << _random.Next(64)) + _random.Next(-2, 3),
        3 => (long)_random.Next(-200, 200),
        4 => BitConverter.Int64BitsToDouble(_random.NextInt64(long.MinValue, long.MaxValue)),
        5 => Text(Lengths[_random.Next(depth == 3 ? Lengths.Length : 7)]),
        6 => Some(Lengths[_random.Next(depth == 3 ? Lengths.Length : 7)], () => (byte)_random.Next(256)),
        7 => new PackDate(_random.NextInt64(-4_000_000, 4_000_000)),
        8 => new PackTime(_random.NextInt64(86_400_000_000_000), Offset()),
        9 => _random.Next(2) == 0 ? new PackLocalTime(_random.NextInt64(86_400_000_000_000)) : new PackLocalDateTime(Seconds(), Nanoseconds()),
        10 => new PackDateTime(Seconds(), Nanoseconds(), Offset()),
        11 => new PackZonedDateTime(Seconds(), Nanoseconds(), "Asia/Tokyo", _random.Next(2) == 0),
        12 => new PackDuration(_random.NextInt64(-100, 100), _random.NextInt64(), -_random.NextInt64(), Nanoseconds()),
        13 => new PackPoint(4326, _random.NextDouble(), -_random.NextDouble(), _random.Next(2) == 0 ? null : _random.NextDouble()),
        14 => Some(Count(depth), () => Next(depth - 1)),
        15 => Enumerable.Range(0, Count(depth)).ToDictionary(i => i + Text(_random.Next(3)), _ => Next(depth - 1)),
        _ => new PackStructure((byte)_random.Next(0x10, 0x20), Some(_random.Next(16), () => Next(depth - 1))),
    };

    private int Count(int depth) => depth == 3 && _random.Next(20) == 0 ? 260 : _random.Next(20);

    private long Seconds() => _random.NextInt64(-99_999_999_999, 99_999_999_999);

    private int Nanoseconds() => _random.Next(1_000_000_000);

    private int Offset() => _random.Next(-64_800, 64_801);

    private string Text(int length) => string.Concat(Some(length, () => "aé漢😀"[_random.Next(3)]));

    private static T[] Some<T>(int count, Func<T> make)
    {
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = make();
        return items;
    }
}
