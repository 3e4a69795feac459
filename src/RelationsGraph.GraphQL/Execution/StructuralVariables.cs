using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.GraphQL.Validation;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>A variable that shapes a plan.</summary>
/// <param name="Ordinal">Its place among the variables of the operation, from 0.</param>
/// <param name="Structure">How much of its value does; never <see cref="ArgumentStructure.None"/>.</param>
public readonly record struct StructuralVariable(int Ordinal, ArgumentStructure Structure);

/// <summary>
/// The variables whose values shape a plan rather than parametrise it: those of <c>@skip</c> and <c>@include</c>, those inside introspection
/// fields, whose answer the plan holds, and those of arguments whose definition says so (<see cref="ArgumentDefinition.Structure"/>). What they say
/// of their values belongs into the key of a plan cache (<see cref="ValueShape"/>).
/// </summary>
public static class StructuralVariables
{
    /// <summary>The structural variables, by ordinal. Wants a validated document.</summary>
    public static StructuralVariable[] Find(Schema schema, OperationDefinitionNode operation, FragmentTable fragments, OperationVariables variables)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(fragments);
        ArgumentNullException.ThrowIfNull(variables);
        if (variables.Count == 0 || schema.GetRootType(operation.Operation) is not { } root)
        {
            return [];
        }

        var search = new Search(schema, fragments, variables);
        search.Visit(root, operation.SelectionSet);
        return search.Result();
    }

    private sealed class Search(Schema schema, FragmentTable fragments, OperationVariables variables)
    {
        private readonly ArgumentStructure[] _found = new ArgumentStructure[variables.Count];
        private readonly bool[] _visited = new bool[fragments.Count];

        internal StructuralVariable[] Result()
        {
            int count = _found.Count(structure => structure != ArgumentStructure.None);
            StructuralVariable[] result = count == 0 ? [] : new StructuralVariable[count];
            count = 0;
            for (int i = 0; i < _found.Length; i++)
            {
                if (_found[i] != ArgumentStructure.None)
                {
                    result[count++] = new StructuralVariable(i, _found[i]);
                }
            }

            return result;
        }

        internal void Visit(CompositeType parent, SelectionSetNode selectionSet)
        {
            foreach (SelectionNode selection in selectionSet.Selections)
            {
                foreach (DirectiveNode directive in selection.Directives)
                {
                    if (directive.Name is BuiltInDirectives.Skip or BuiltInDirectives.Include)
                    {
                        foreach (ArgumentNode argument in directive.Arguments)
                        {
                            Mark(argument.Value, ArgumentStructure.Value);
                        }
                    }
                }

                switch (selection)
                {
                    case FieldNode field when schema.FindField(parent, field.Name) is { } definition:
                        VisitField(parent, field, definition);
                        break;
                    case InlineFragmentNode inline:
                        Visit(inline.TypeCondition is null ? parent : schema.FindType<CompositeType>(inline.TypeCondition.Name)!, inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread:
                        VisitFragment(fragments.IndexOf(spread.Name));
                        break;
                }
            }
        }

        private void VisitField(CompositeType parent, FieldNode field, FieldDefinition definition)
        {
            foreach (ArgumentNode argument in field.Arguments)
            {
                // The answer to a question about the schema is a constant of the plan, whatever the question needs.
                ArgumentStructure structure = parent.IsBuiltIn || ReferenceEquals(definition, schema.TypeField)
                    ? ArgumentStructure.Value
                    : definition.Arguments.Find(argument.Name)!.Structure;
                if (structure != ArgumentStructure.None)
                {
                    Mark(argument.Value, structure);
                }
            }

            if (field.SelectionSet is not null && definition.Type.Named is CompositeType type)
            {
                Visit(type, field.SelectionSet);
            }
        }

        private void VisitFragment(int ordinal)
        {
            if (ordinal >= 0 && !_visited[ordinal])
            {
                _visited[ordinal] = true;
                FragmentDefinitionNode fragment = fragments[ordinal];
                Visit(schema.FindType<CompositeType>(fragment.TypeCondition.Name)!, fragment.SelectionSet);
            }
        }

        private void Mark(ValueNode value, ArgumentStructure structure)
        {
            switch (value)
            {
                case VariableNode variable when variables.IndexOf(variable.Name) is >= 0 and int ordinal:
                    _found[ordinal] = _found[ordinal] > structure ? _found[ordinal] : structure;
                    break;
                case ListValueNode list:
                    foreach (ValueNode item in list.Items)
                    {
                        Mark(item, structure);
                    }

                    break;
                case ObjectValueNode given:
                    foreach (ObjectFieldNode field in given.Fields)
                    {
                        Mark(field.Value, structure);
                    }

                    break;
            }
        }
    }
}
