using System.Reflection;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>
/// Runs the two benchmarks of each class in short turns and compares the processor time of this thread, so that other programs on the machine, which
/// both meet alike, disturb the ratio little.
/// </summary>
internal static class CompareInTurns
{
    private const int ThreadProcessorTime = 3;
    private const int WarmUps = 12;
    private const int Turns = 21;
    private const double MillisecondsEach = 30;

    /// <summary>Compares.</summary>
    /// <param name="names">Names of classes, or parts of them; all classes with a promise when there are none.</param>
    /// <returns>How many promises are not kept.</returns>
    public static int Run(string[] names)
    {
        if (!OperatingSystem.IsLinux())
            throw new PlatformNotSupportedException("The processor time of a thread is read as Linux gives it. Use --filter '*Scale*' elsewhere.");
        int broken = 0;
        foreach (Type type in typeof(CompareInTurns).Assembly.GetTypes().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            if (type.GetCustomAttribute<PromiseAttribute>() is not { } promise || (names.Length > 0 && !names.Any(type.Name.Contains)))
                continue;
            object benchmark = Activator.CreateInstance(type)!;
            PropertyInfo? parameter = type.GetProperties().SingleOrDefault(property => property.IsDefined(typeof(ParamsAttribute)));
            foreach (object? value in parameter?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null])
            {
                parameter?.SetValue(benchmark, value);
                type.GetMethods().SingleOrDefault(method => method.IsDefined(typeof(GlobalSetupAttribute)))?.Invoke(benchmark, null);
                broken += Compare(benchmark, $"{type.Name}{(value is null ? "" : $" ({value})")}", promise.Ratio) ? 0 : 1;
            }
        }

        return broken;
    }

    private static bool Compare(object benchmark, string name, double promise)
    {
        MethodInfo[] methods = [.. benchmark.GetType().GetMethods().Where(method => method.IsDefined(typeof(BenchmarkAttribute)))];
        MethodInfo first = methods.Single(IsBaseline), second = methods.Single(method => !IsBaseline(method));
        Turn baseline = Turn.Of(benchmark, first), compared = Turn.Of(benchmark, second);
        var ratios = new List<double>();
        double least = double.MaxValue, leastCompared = double.MaxValue;
        for (int turn = -WarmUps; turn < Turns; turn++)
        {
            double one = baseline.Take(), other = compared.Take();
            if (turn < 0)
                continue;
            ratios.Add(other / one);
            (least, leastCompared) = (Math.Min(least, one), Math.Min(leastCompared, other));
        }

        ratios.Sort();
        bool isKept = ratios[Turns / 2] <= promise;
        Console.WriteLine(
            $"{name}: {second.Name} takes {ratios[Turns / 2]:F2} times {first.Name} ({ratios[Turns / 4]:F2} to {ratios[Turns * 3 / 4]:F2}), promised {promise:F1}, "
            + $"{(isKept ? "kept" : "BROKEN")}; at best {leastCompared:F2} and {least:F2} microseconds");
        return isKept;
    }

    private static bool IsBaseline(MethodInfo method) => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline;

    /// <summary>One benchmark.</summary>
    private sealed class Turn(Func<int> ask, int operations)
    {
        private int _calls = 1;

        public static Turn Of(object benchmark, MethodInfo method) =>
            new(method.CreateDelegate<Func<int>>(benchmark), method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke);

        /// <summary>Runs it for a while.</summary>
        /// <returns>Microseconds of processor time per operation.</returns>
        public double Take()
        {
            double before = Microseconds();
            for (int i = 0; i < _calls; i++)
                ask();
            double spent = Microseconds() - before, each = spent / _calls;
            _calls = Math.Max(1, (int)(MillisecondsEach * 1_000 / each));
            return each / operations;
        }

        private static double Microseconds()
        {
            if (ReadClock(ThreadProcessorTime, out TimeSpec time) != 0)
                throw new InvalidOperationException("The processor time of this thread cannot be read.");
            return (time.Seconds * 1e6) + (time.Nanoseconds / 1e3);
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
