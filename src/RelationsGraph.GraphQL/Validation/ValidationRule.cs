using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>The moments of the walk over a document at which a rule is called.</summary>
[Flags]
internal enum RuleHooks
{
    Document = 1 << 0,
    Operation = 1 << 1,
    Fragment = 1 << 2,
    Variable = 1 << 3,
    Field = 1 << 4,
    InlineFragment = 1 << 5,
    FragmentSpread = 1 << 6,
    Arguments = 1 << 7,
    Directives = 1 << 8,
    Value = 1 << 9,
    ObjectValue = 1 << 10,
    VariableUsages = 1 << 11,
}

/// <summary>
/// One rule. It is called at the moments it names, keeps no state of its own (what one document needs is in the context), and reports
/// what breaks it. A definition or type that does not exist arrives as null: another rule reports that.
/// </summary>
/// <param name="name">The name, after the heading of the specification.</param>
/// <param name="anchor">The heading in the specification's address; null for a limit of ours.</param>
/// <param name="hooks">When to call it.</param>
internal abstract class ValidationRule(string name, string? anchor, RuleHooks hooks)
{
    internal string Name { get; } = name;

    /// <summary>The address of the rule, for <c>extensions.specifiedBy</c>.</summary>
    internal string? Address { get; } = anchor is null ? null : "https://spec.graphql.org/September2025/#sec-" + anchor;

    internal RuleHooks Hooks { get; } = hooks;

    /// <summary>Once, after the walk.</summary>
    internal virtual void CheckDocument(ValidationContext context)
    {
    }

    internal virtual void CheckOperation(ValidationContext context, OperationDefinitionNode operation)
    {
    }

    internal virtual void CheckFragment(ValidationContext context, FragmentDefinitionNode fragment)
    {
    }

    internal virtual void CheckVariable(ValidationContext context, VariableDefinitionNode variable, GraphQLType? type)
    {
    }

    internal virtual void CheckField(ValidationContext context, FieldNode node, CompositeType? parent, FieldDefinition? field)
    {
    }

    internal virtual void CheckInlineFragment(ValidationContext context, InlineFragmentNode node, CompositeType? parent)
    {
    }

    internal virtual void CheckFragmentSpread(ValidationContext context, FragmentSpreadNode node, CompositeType? parent)
    {
    }

    /// <summary>Also called when no arguments are given but some are defined.</summary>
    internal virtual void CheckArguments(ValidationContext context, ArgumentOwner owner, ArgumentNode[] arguments)
    {
    }

    /// <summary>Only called when there are directives.</summary>
    internal virtual void CheckDirectives(ValidationContext context, DirectiveNode[] directives, DirectiveLocation location)
    {
    }

    /// <summary>Not called for variables.</summary>
    internal virtual void CheckValue(ValidationContext context, ValueNode value, GraphQLType type)
    {
    }

    internal virtual void CheckObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType type)
    {
    }

    /// <summary>Once per operation, after the walk, with all uses of variables in it and in the fragments it reaches.</summary>
    internal virtual void CheckVariableUsages(ValidationContext context, OperationVariableUsages usages)
    {
    }
}
