using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RelationsGraph.Architecture.Tests.Compiled;

/// <summary>Reads from a compiled assembly which types use which. Constants and <c>nameof</c> leave no trace there.</summary>
internal static class AssemblyTypeUses
{
    /// <summary>Every use once, without those of a type by itself.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    public static IReadOnlyCollection<TypeUse> Read(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var uses = new HashSet<TypeUse>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var from = TypeNames.Of(metadata, handle);
            var used = new UsedTypes(metadata);
            Visit(file, metadata, metadata.GetTypeDefinition(handle), used);
            uses.UnionWith(used.Names.Where(to => to != from).Select(to => new TypeUse(from, to)));
        }
        return uses;
    }

    private static void Visit(PEReader file, MetadataReader metadata, TypeDefinition type, UsedTypes used)
    {
        used.Add(type.BaseType);
        used.AddAttributes(type.GetCustomAttributes());
        foreach (var implementation in type.GetInterfaceImplementations())
            used.Add(metadata.GetInterfaceImplementation(implementation).Interface);
        VisitConstraints(metadata, type.GetGenericParameters(), used);
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            field.DecodeSignature(used, null);
            used.AddAttributes(field.GetCustomAttributes());
        }
        foreach (var handle in type.GetProperties())
            used.AddAttributes(metadata.GetPropertyDefinition(handle).GetCustomAttributes());
        foreach (var handle in type.GetMethods())
            VisitMethod(file, metadata, metadata.GetMethodDefinition(handle), used);
    }

    private static void VisitMethod(PEReader file, MetadataReader metadata, MethodDefinition method, UsedTypes used)
    {
        method.DecodeSignature(used, null);
        used.AddAttributes(method.GetCustomAttributes());
        VisitConstraints(metadata, method.GetGenericParameters(), used);
        if (method.RelativeVirtualAddress == 0)
            return;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(used, null);
        foreach (var region in body.ExceptionRegions)
            used.Add(region.CatchType);
        foreach (var token in InstructionTokens.Of(body.GetILReader()))
            used.Add(token);
    }

    private static void VisitConstraints(MetadataReader metadata, GenericParameterHandleCollection parameters, UsedTypes used)
    {
        foreach (var handle in parameters)
        {
            foreach (var constraint in metadata.GetGenericParameter(handle).GetConstraints())
                used.Add(metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }
}
