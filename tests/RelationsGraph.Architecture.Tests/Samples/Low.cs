using RelationsGraph.Architecture.Tests.Samples.High;

namespace RelationsGraph.Architecture.Tests.Samples.Low;

// Each type uses something of High in one way only.

internal sealed class UsesAsBase : HighBase;

internal sealed class UsesAsInterface : IHigh;

internal sealed class UsesInField
{
    public HighThing? Field { get; set; }
}

internal static class UsesInParameter
{
    public static void Take(HighThing thing) => GC.KeepAlive(thing);
}

internal static class UsesInGenericArgument
{
    public static IReadOnlyList<Dictionary<string, HighThing>>? Property => null;
}

internal static class UsesInArray
{
    public static HighThing[][]? Property => null;
}

internal sealed class UsesInConstraint
{
    public static T? Get<T>() where T : HighBase => null;
}

internal static class UsesAsAttribute
{
    [High]
    public static void Marked() => GC.Collect(0);
}

internal static class UsesInCall
{
    public static object Call() => HighCalls.Number();
}

internal static class UsesInGenericCall
{
    public static object? Call() => HighCalls.Nothing<HighThing>();
}

internal static class UsesInTypeOf
{
    public static string Name() => typeof(HighThing).Name;
}

internal static class UsesInCast
{
    public static bool Is(object value) => value is IHigh;
}

internal static class UsesInCatch
{
    public static void Try()
    {
        try
        {
            GC.Collect(0);
        }
        catch (HighException)
        {
            throw;
        }
    }
}

internal static class UsesInLambda
{
    public static Func<int> Later() => () => HighCalls.Number();
}

internal static class UsesAfterSwitch
{
    public static int Choose(int value) => value switch
    {
        0 => 10,
        1 => 30,
        2 => 20,
        3 => 50,
        4 => 90,
        _ => HighCalls.Number(),
    };
}

internal static class UsesInAsync
{
    public static async Task<int> Later()
    {
        await Task.Yield();
        return HighCalls.Number();
    }
}

internal static class UsesNestedType
{
    public static object Make() => new HighNest.Inner();
}
