namespace RelationsGraph.GraphQL.Types;

/// <summary>Finds for each object, interface and union the object types it can be (specification, section 5.5.2.3).</summary>
internal static class ResolvePossibleTypes
{
    /// <summary>Wants the types in the order of their names.</summary>
    internal static void Run(SchemaDraft draft)
    {
        int index = 0;
        var objects = new Dictionary<InterfaceType, List<ObjectType>>();
        var interfaces = new Dictionary<InterfaceType, List<InterfaceType>>();
        foreach (NamedType type in draft.Types)
        {
            if (type is ObjectType { } objectType)
            {
                objectType.ObjectIndex = index++;
                objectType.SetPossibleTypes([objectType]);
                AddTo(objects, objectType.Interfaces, objectType);
            }
            else if (type is InterfaceType { } interfaceType)
            {
                AddTo(interfaces, interfaceType.Interfaces, interfaceType);
            }
        }

        foreach (NamedType type in draft.Types)
        {
            switch (type)
            {
                case InterfaceType interfaceType:
                    interfaceType.SetPossibleTypes(objects.GetValueOrDefault(interfaceType) ?? []);
                    interfaceType.ImplementingInterfaces = interfaces.GetValueOrDefault(interfaceType) ?? [];
                    break;
                case UnionType union:
                    union.SetPossibleTypes(Members(draft, union));
                    break;
            }
        }
    }

    private static void AddTo<T>(Dictionary<InterfaceType, List<T>> implementations, IReadOnlyList<InterfaceType> interfaces, T type)
    {
        foreach (InterfaceType implemented in interfaces)
        {
            if (!implementations.TryGetValue(implemented, out List<T>? list))
            {
                implementations.Add(implemented, list = []);
            }

            list.Add(type);
        }
    }

    private static List<ObjectType> Members(SchemaDraft draft, UnionType union)
    {
        var members = new List<ObjectType>(union.MemberNames.Count);
        foreach (string name in union.MemberNames)
        {
            NamedType? type = draft.TypesByName.GetValueOrDefault(name);
            if (type is not ObjectType member)
            {
                string why = type is null ? $"is not defined.{draft.SuggestType(name)}" : "is not an object type.";
                draft.Report(union.Name, $"Its member '{name}' {why}");
            }
            else if (members.Contains(member))
            {
                draft.Report(union.Name, $"It names the member '{name}' twice.");
            }
            else
            {
                members.Add(member);
            }
        }

        members.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
        return members;
    }
}
