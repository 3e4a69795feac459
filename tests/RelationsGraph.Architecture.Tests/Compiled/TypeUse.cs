namespace RelationsGraph.Architecture.Tests.Compiled;

/// <summary>One type of an assembly uses another type: in its declaration, a signature, an attribute or a method's body.</summary>
internal readonly record struct TypeUse(TypeName From, TypeName To);

/// <summary>A type by assembly, namespace and name; a nested type counts as the type around it.</summary>
internal readonly record struct TypeName(string Assembly, string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
