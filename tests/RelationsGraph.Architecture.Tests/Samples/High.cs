namespace RelationsGraph.Architecture.Tests.Samples.High;

internal interface IHigh;

internal class HighBase;

internal sealed class HighThing : IHigh;

[AttributeUsage(AttributeTargets.All)]
internal sealed class HighAttribute : Attribute;

internal sealed class HighException : Exception;

internal static class HighNest
{
    internal sealed class Inner;
}

internal static class HighCalls
{
    public static int Number() => Environment.TickCount;

    public static T? Nothing<T>() => default;
}
