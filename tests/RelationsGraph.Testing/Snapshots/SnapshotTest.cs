using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RelationsGraph.Testing;

/// <summary>The test that asks for a snapshot: the folder of its source file and its name.</summary>
/// <param name="Folder">Folder of the source file, absolute.</param>
/// <param name="Name">Class and method, <c>Class.Method</c>.</param>
internal sealed record SnapshotTest(string Folder, string Name)
{
    /// <summary>Finds the nearest method on the stack that carries a Fact or Theory attribute, also inside async methods.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SnapshotTest OfCaller()
    {
        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
        {
            if (TestMethodOf(frame.GetMethod()) is not { DeclaringType: { } owner } method)
                continue;
            var file = frame.GetFileName() ?? throw new SnapshotException($"{owner.Name}.{method.Name} was built without debug information, so its folder is unknown.");
            return new(Path.GetDirectoryName(file)!, $"{owner.Name}.{method.Name}");
        }
        throw new SnapshotException("No method with [Fact] or [Theory] is on the stack: call Snapshot.Match from the test's own thread.");
    }

    private static MethodBase? TestMethodOf(MethodBase? method)
    {
        if (method is null)
            return null;
        // The body of an async test runs as MoveNext of a nested type; the test is the method that names this type.
        var candidate = method.DeclaringType is { DeclaringType: { } owner } machine && machine.IsAssignableTo(typeof(IAsyncStateMachine))
            ? owner.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .FirstOrDefault(m => m.GetCustomAttribute<AsyncStateMachineAttribute>()?.StateMachineType == StripArguments(machine))
            : method;
        return candidate is not null && candidate.IsDefined(typeof(Xunit.FactAttribute), inherit: true) ? candidate : null;
    }

    private static Type StripArguments(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
