using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>
/// What a test decides by chance, as a list of numbers; beyond its end everything is the first choice. FsCheck makes the lists and, when a case
/// fails, shorter lists of smaller numbers: a smaller graph, a simpler question.
/// </summary>
/// <param name="choices">Numbers from 0.</param>
internal sealed class Chance(int[] choices) : Random
{
    private const int LargestChoice = 1 << 20;

    private int _taken;

    /// <summary>Tries cases of chance until one fails; that one is shrunk, and the smallest is thrown.</summary>
    /// <param name="cases">How many; the same each time.</param>
    /// <param name="choices">How many choices a case has at most.</param>
    /// <param name="check">Throws when the case fails.</param>
    public static void Try(int cases, int choices, Action<Chance> check)
    {
        Gen<int[]> lists = Gen.Choose(choices / 4, choices).SelectMany(count => Gen.Choose(0, LargestChoice).ArrayOf(count));
        Config config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(1, 1), FSharpOption<int>.None)));
        Prop.ForAll(Arb.From(lists, Shorter), list => check(new Chance(list))).Check(config);
    }

    /// <inheritdoc/>
    public override int Next(int maxValue) => maxValue <= 1 ? 0 : Choice() % maxValue;

    /// <inheritdoc/>
    public override int Next(int minValue, int maxValue) => minValue + Next(maxValue - minValue);

    /// <inheritdoc/>
    public override int Next() => Choice();

    /// <inheritdoc/>
    public override long NextInt64(long minValue, long maxValue) => minValue + (Choice() % (maxValue - minValue));

    /// <inheritdoc/>
    public override double NextDouble() => Choice() / (LargestChoice + 1.0);

    /// <inheritdoc/>
    protected override double Sample() => NextDouble();

    private int Choice() => _taken < choices.Length ? choices[_taken++] : 0;

    /// <summary>Smaller lists: without a stretch, long ones first, then with smaller numbers.</summary>
    private static IEnumerable<int[]> Shorter(int[] list)
    {
        for (int length = list.Length; length > 0; length /= 2)
        {
            for (int at = list.Length - length; at >= 0; at -= length)
                yield return [.. list[..at], .. list[(at + length)..]];
        }

        for (int i = 0; i < list.Length; i++)
        {
            for (int value = 0; value < list[i]; value += Math.Max(1, (list[i] - value) / 2))
                yield return [.. list[..i], value, .. list[(i + 1)..]];
        }
    }
}
