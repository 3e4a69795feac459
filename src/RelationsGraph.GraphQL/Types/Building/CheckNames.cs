namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Names are names (specification, section 2.1.8), do not begin with two underscores (section 2.1.9), are unique among their
/// siblings, and what must not be empty is not (the "Type Validation" parts of section 3).
/// </summary>
internal static class CheckNames
{
    // Comparing few references costs less than a set.
    private const int PairwiseLimit = 24;

    internal static void Run(SchemaDraft draft)
    {
        foreach (NamedType type in draft.Types)
        {
            if (type.IsBuiltIn)
            {
                continue;
            }

            CheckName(draft, type.Name, type.Name);
            switch (type)
            {
                case FieldedType { IsLate: true } or InputObjectType { IsLate: true } or EnumType { IsLate: true }:
                    break;
                case FieldedType fielded:
                    Members(draft, type.Name, fielded.Fields, "field");
                    foreach (FieldDefinition field in fielded.Fields.AsSpan())
                    {
                        Siblings(draft, type.Name, field, field.Arguments, "argument");
                    }

                    break;
                case InputObjectType input:
                    Members(draft, type.Name, input.Fields, "field");
                    break;
                case EnumType enumeration:
                    Members(draft, type.Name, enumeration.Values, "value");
                    CheckEnumWords(draft, enumeration);
                    break;
                case UnionType { MemberNames.Count: 0 }:
                    draft.Report(type.Name, "A union needs at least one member.");
                    break;
            }
        }

        foreach (DirectiveDefinition directive in draft.Directives)
        {
            CheckName(draft, directive.Name, Coordinate.Of(directive));
            Siblings(draft, Coordinate.Of(directive), null, directive.Arguments, "argument");
            if (!directive.HasLocations)
            {
                draft.Report(Coordinate.Of(directive), "A directive needs at least one place where it may stand.");
            }
        }
    }

    private static void Members<T>(SchemaDraft draft, string owner, DefinitionList<T> members, string what)
        where T : Definition
    {
        if (members.Count == 0)
        {
            draft.Report(owner, $"It needs at least one {what}.");
        }

        Siblings(draft, owner, null, members, what);
    }

    private static void Siblings<T>(SchemaDraft draft, string owner, FieldDefinition? field, DefinitionList<T> siblings, string what)
        where T : Definition
    {
        ReadOnlySpan<T> items = siblings.AsSpan();
        HashSet<string>? seen = items.Length > PairwiseLimit ? new HashSet<string>(items.Length, StringComparer.Ordinal) : null;
        for (int i = 0; i < items.Length; i++)
        {
            string name = items[i].Name;
            if (!IsGood(name))
            {
                CheckName(draft, name, $"{Place(owner, field)}.{name}");
            }

            bool repeated = seen is not null ? !seen.Add(name) : Before(items, i, name);
            if (repeated)
            {
                draft.Report(Place(owner, field), $"The {what} '{name}' is defined twice.");
            }
        }
    }

    private static string Place(string owner, FieldDefinition? field) => field is null ? owner : $"{owner}.{field.Name}";

    // Equal names are one object by now.
    private static bool Before<T>(ReadOnlySpan<T> items, int end, string name)
        where T : Definition
    {
        for (int i = 0; i < end; i++)
        {
            if (ReferenceEquals(items[i].Name, name))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckEnumWords(SchemaDraft draft, EnumType type)
    {
        foreach (EnumValueDefinition value in type.Values.AsSpan())
        {
            if (value.Name is "true" or "false" or "null")
            {
                draft.Report(Coordinate.Of(type, value), "An enum value cannot be called true, false or null.");
            }
        }
    }

    private static void CheckName(SchemaDraft draft, string name, string coordinate)
    {
        if (!IsName(name))
        {
            draft.Report(coordinate, $"'{name}' is not a name: letters, digits and underscores are, and the first is no digit.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            draft.Report(coordinate, $"'{name}' begins with two underscores, which are kept for introspection.");
        }
    }

    private static bool IsGood(string name) => IsName(name) && !name.StartsWith("__", StringComparison.Ordinal);

    private static bool IsName(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }
}
