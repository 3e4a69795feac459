using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>The type of a variable exists and is for input (specification, section 5.8.2).</summary>
internal sealed class VariablesAreInputTypes() : ValidationRule("VariablesAreInputTypes", "Variables-Are-Input-Types", RuleHooks.Variable)
{
    internal override void CheckVariable(ValidationContext context, VariableDefinitionNode variable, GraphQLType? type)
    {
        if (type is { IsInputType: true })
        {
            return;
        }

        string name = NameOf(variable.Type);
        string fault = type is null
            ? $"There is no type '{name}'.{Suggestions.For(name, context.Schema.Types.Where(t => t.IsInputType).Select(t => t.Name))}"
            : $"'{name}' is an output type: the variable '${variable.Variable.Name}' needs a scalar, an enum or an input object.";
        context.Report(this, fault, variable.Type.Start);
    }

    private static string NameOf(TypeNode node) => node switch
    {
        ListTypeNode list => NameOf(list.ElementType),
        NonNullTypeNode nonNull => NameOf(nonNull.NullableType),
        _ => ((NamedTypeNode)node).Name,
    };
}
