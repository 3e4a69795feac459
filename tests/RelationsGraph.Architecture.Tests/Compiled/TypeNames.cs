using System.Reflection.Metadata;

namespace RelationsGraph.Architecture.Tests.Compiled;

/// <summary>Names the outermost type of a definition or reference.</summary>
internal static class TypeNames
{
    public static TypeName Of(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        var assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        return new(assembly, metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    public static TypeName Of(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        var assembly = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : metadata.GetString(metadata.GetAssemblyDefinition().Name);
        return new(assembly, metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }
}
