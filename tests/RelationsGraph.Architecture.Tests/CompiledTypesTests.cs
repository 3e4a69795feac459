using RelationsGraph.Architecture.Tests.Compiled;
using RelationsGraph.Architecture.Tests.Samples.High;
using Xunit;

namespace RelationsGraph.Architecture.Tests;

/// <summary>Every way in which one type can use another is seen in the compiled assembly.</summary>
public sealed class CompiledTypesTests
{
    private const string Low = "RelationsGraph.Architecture.Tests.Samples.Low";

    private static readonly ILookup<string, string> Uses = AssemblyTypeUses.Read(typeof(CompiledTypesTests).Assembly.Location)
        .Where(u => u.From.Namespace == Low)
        .ToLookup(u => u.From.Name, u => u.To.Name);

    [Theory]
    [InlineData("UsesAsBase", nameof(HighBase))]
    [InlineData("UsesAsInterface", nameof(IHigh))]
    [InlineData("UsesInField", nameof(HighThing))]
    [InlineData("UsesInParameter", nameof(HighThing))]
    [InlineData("UsesInGenericArgument", nameof(HighThing))]
    [InlineData("UsesInArray", nameof(HighThing))]
    [InlineData("UsesInConstraint", nameof(HighBase))]
    [InlineData("UsesAsAttribute", nameof(HighAttribute))]
    [InlineData("UsesInCall", nameof(HighCalls))]
    [InlineData("UsesInGenericCall", nameof(HighThing))]
    [InlineData("UsesInTypeOf", nameof(HighThing))]
    [InlineData("UsesInCast", nameof(IHigh))]
    [InlineData("UsesInCatch", nameof(HighException))]
    [InlineData("UsesInLambda", nameof(HighCalls))]
    [InlineData("UsesAfterSwitch", nameof(HighCalls))]
    [InlineData("UsesInAsync", nameof(HighCalls))]
    [InlineData("UsesNestedType", nameof(HighNest))]
    public void A_use_is_seen(string type, string used) => Assert.Contains(used, Uses[type]);

    [Fact]
    public void A_type_of_another_assembly_is_named_with_it() =>
        Assert.Contains(
            AssemblyTypeUses.Read(typeof(CompiledTypesTests).Assembly.Location),
            u => u.To is { Assembly: "RelationsGraph.Testing", Namespace: "RelationsGraph.Testing", Name: "RepositoryRoot" });
}
