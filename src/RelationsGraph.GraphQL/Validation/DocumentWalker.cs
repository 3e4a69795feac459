using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// Walks once over all definitions, knows the type at every place, notes uses of variables and fragments, and calls the rules. Each
/// fragment is walked as a definition, never through its spreads.
/// </summary>
internal sealed class DocumentWalker(ValidationContext context, RuleTable rules)
{
    private readonly Schema _schema = context.Schema;

    internal void Walk()
    {
        DefinitionNode[] definitions = context.Document.Definitions;
        for (int i = 0; i < definitions.Length; i++)
        {
            switch (definitions[i])
            {
                case OperationDefinitionNode operation:
                    WalkOperation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    WalkFragment(fragment);
                    break;
            }

            context.EndDefinition(i);
        }

        WalkUsages(definitions);
        foreach (ValidationRule rule in rules.Document)
        {
            if (!context.IsFull)
            {
                rule.CheckDocument(context);
            }
        }
    }

    private void WalkUsages(DefinitionNode[] definitions)
    {
        List<int>? reached = null;
        for (int i = 0; i < definitions.Length; i++)
        {
            if (definitions[i] is not OperationDefinitionNode operation || context.IsFull
                || (operation.VariableDefinitions.Length == 0 && !context.HasUsages))
            {
                continue;
            }

            context.Graph.Reach(i, reached ??= []);
            var usages = new OperationVariableUsages(context, operation, reached);
            foreach (ValidationRule rule in rules.VariableUsages)
            {
                rule.CheckVariableUsages(context, usages);
            }
        }
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        foreach (ValidationRule rule in rules.Operation)
        {
            rule.CheckOperation(context, operation);
        }

        foreach (VariableDefinitionNode variable in operation.VariableDefinitions)
        {
            GraphQLType? type = _schema.FindType(variable.Type);
            foreach (ValidationRule rule in rules.Variable)
            {
                rule.CheckVariable(context, variable, type);
            }

            if (variable.DefaultValue is not null)
            {
                WalkValue(variable.DefaultValue, type is { IsInputType: true } ? type : null, false, false);
            }

            WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
        }

        WalkDirectives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        WalkSelections(operation.SelectionSet, _schema.GetRootType(operation.Operation));
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        foreach (ValidationRule rule in rules.Fragment)
        {
            rule.CheckFragment(context, fragment);
        }

        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelections(fragment.SelectionSet, _schema.FindType<CompositeType>(fragment.TypeCondition.Name));
    }

    private void WalkSelections(SelectionSetNode selectionSet, CompositeType? parent)
    {
        context.SelectionSets++;
        foreach (SelectionNode selection in selectionSet.Selections)
        {
            if (context.IsFull)
            {
                return;
            }

            switch (selection.Kind)
            {
                case SyntaxKind.Field:
                    WalkField((FieldNode)selection, parent);
                    break;
                case SyntaxKind.InlineFragment:
                    WalkInlineFragment((InlineFragmentNode)selection, parent);
                    break;
                default:
                    WalkFragmentSpread((FragmentSpreadNode)selection, parent);
                    break;
            }
        }
    }

    private void WalkField(FieldNode node, CompositeType? parent)
    {
        FieldDefinition? field = parent is null ? null : _schema.FindField(parent, node.Name);
        foreach (ValidationRule rule in rules.Field)
        {
            rule.CheckField(context, node, parent, field);
        }

        if (node.Arguments.Length > 0 || field is { Arguments.Count: > 0 })
        {
            WalkArguments(
                field is null ? null : new ArgumentOwner(node.NameStart, parent!.Name, field.Name, field.Arguments), node.Arguments);
        }

        WalkDirectives(node.Directives, DirectiveLocation.Field);
        if (node.SelectionSet is not null)
        {
            WalkSelections(node.SelectionSet, field?.Type.Named as CompositeType);
        }
    }

    private void WalkInlineFragment(InlineFragmentNode node, CompositeType? parent)
    {
        foreach (ValidationRule rule in rules.InlineFragment)
        {
            rule.CheckInlineFragment(context, node, parent);
        }

        WalkDirectives(node.Directives, DirectiveLocation.InlineFragment);
        WalkSelections(node.SelectionSet, node.TypeCondition is null ? parent : _schema.FindType<CompositeType>(node.TypeCondition.Name));
    }

    private void WalkFragmentSpread(FragmentSpreadNode node, CompositeType? parent)
    {
        context.NoteSpread(node);
        foreach (ValidationRule rule in rules.FragmentSpread)
        {
            rule.CheckFragmentSpread(context, node, parent);
        }

        WalkDirectives(node.Directives, DirectiveLocation.FragmentSpread);
    }

    private void WalkDirectives(DirectiveNode[] directives, DirectiveLocation location)
    {
        if (directives.Length == 0)
        {
            return;
        }

        foreach (ValidationRule rule in rules.Directives)
        {
            rule.CheckDirectives(context, directives, location);
        }

        foreach (DirectiveNode node in directives)
        {
            DirectiveDefinition? directive = _schema.FindDirective(node.Name);
            if (node.Arguments.Length > 0 || directive is { Arguments.Count: > 0 })
            {
                WalkArguments(directive is null ? null : new ArgumentOwner(node.Start, null, directive.Name, directive.Arguments), node.Arguments);
            }
        }
    }

    private void WalkArguments(ArgumentOwner? owner, ArgumentNode[] arguments)
    {
        foreach (ValidationRule rule in rules.Arguments)
        {
            if (owner is { } known)
            {
                rule.CheckArguments(context, known, arguments);
            }
        }

        foreach (ArgumentNode argument in arguments)
        {
            ArgumentDefinition? definition = owner?.Definitions.Find(argument.Name);
            WalkValue(argument.Value, definition?.Type, definition is { HasDefault: true }, false);
        }
    }

    private void WalkValue(ValueNode value, GraphQLType? type, bool hasDefault, bool isOneOfField)
    {
        if (value.Kind == SyntaxKind.Variable)
        {
            context.NoteUsage(new VariableUsage((VariableNode)value, type, hasDefault, isOneOfField));
            return;
        }

        if (type is not null)
        {
            foreach (ValidationRule rule in rules.Value)
            {
                rule.CheckValue(context, value, type);
            }
        }

        if (value.Kind == SyntaxKind.ListValue)
        {
            GraphQLType? itemType = (type?.Nullable as ListType)?.ItemType;
            foreach (ValueNode item in ((ListValueNode)value).Items)
            {
                if (context.IsFull)
                {
                    return;
                }

                WalkValue(item, itemType, false, false);
            }
        }
        else if (value.Kind == SyntaxKind.ObjectValue)
        {
            WalkObject((ObjectValueNode)value, type);
        }
    }

    private void WalkObject(ObjectValueNode value, GraphQLType? type)
    {
        // A single object may stand for a list of it, or a list of lists.
        while (type?.Nullable is ListType list)
        {
            type = list.ItemType;
        }

        var input = type?.Nullable as InputObjectType;
        if (input is not null)
        {
            foreach (ValidationRule rule in rules.ObjectValue)
            {
                rule.CheckObjectValue(context, value, input);
            }
        }

        foreach (ObjectFieldNode given in value.Fields)
        {
            if (context.IsFull)
            {
                return;
            }

            InputFieldDefinition? field = input?.Fields.Find(given.Name);
            WalkValue(given.Value, field?.Type, field is { HasDefault: true }, input is { IsOneOf: true });
        }
    }
}
