using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Whether two selections give the same arguments (specification, section 5.3.2). Order does not count.</summary>
internal static class ArgumentEquality
{
    internal static bool SameArguments(ArgumentNode[] left, ArgumentNode[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            ArgumentNode? other = left[i].Name == right[i].Name ? right[i] : Find(right, left[i].Name);
            if (other is null || !SameValue(left[i].Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameValue(ValueNode left, ValueNode right)
    {
        if (left.Kind != right.Kind)
        {
            return false;
        }

        return (left, right) switch
        {
            (VariableNode x, VariableNode y) => x.Name == y.Name,
            (IntValueNode x, IntValueNode y) => x.Value == y.Value,
            (FloatValueNode x, FloatValueNode y) => x.Value == y.Value,
            (StringValueNode x, StringValueNode y) => x.Value == y.Value,
            (BooleanValueNode x, BooleanValueNode y) => x.Value == y.Value,
            (EnumValueNode x, EnumValueNode y) => x.Value == y.Value,
            (ListValueNode x, ListValueNode y) => SameItems(x.Items, y.Items),
            (ObjectValueNode x, ObjectValueNode y) => SameFields(x.Fields, y.Fields),
            _ => true,
        };
    }

    private static bool SameItems(ValueNode[] left, ValueNode[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (!SameValue(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameFields(ObjectFieldNode[] left, ObjectFieldNode[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            ObjectFieldNode? other = left[i].Name == right[i].Name ? right[i] : Array.Find(right, f => f.Name == left[i].Name);
            if (other is null || !SameValue(left[i].Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static ArgumentNode? Find(ArgumentNode[] arguments, string name)
    {
        foreach (ArgumentNode argument in arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }
}
