namespace RelationsGraph.GraphQL.Language;

public sealed partial class SyntaxPrinter
{
    private void WriteOperation(OperationDefinitionNode operation)
    {
        bool shorthand = operation is { Operation: OperationType.Query, Name: null, Description: null }
            && operation.VariableDefinitions.Length == 0
            && operation.Directives.Length == 0;
        if (!shorthand)
        {
            _text.Append(operation.Operation.ToKeyword());
            if (operation.Name is not null)
                _text.Append(' ').Append(operation.Name);
            else if (operation.VariableDefinitions.Length > 0)
                _text.Append(' ');

            bool mayBeInline = Array.TrueForAll(operation.VariableDefinitions, variable => variable.Description is null);
            WriteParenthesized(operation.VariableDefinitions, mayBeInline, static (p, variable) => p.WriteVariableDefinition(variable));
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        WriteSelectionSet(operation.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        WriteValue(definition.Variable);
        _text.Append(": ");
        WriteType(definition.Type);
        WriteDefault(definition.DefaultValue);
        WriteDirectives(definition.Directives);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        _text.Append("fragment ").Append(fragment.Name).Append(" on ").Append(fragment.TypeCondition.Name);
        WriteDirectives(fragment.Directives);
        _text.Append(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet)
    {
        _text.Append('{');
        _level++;
        foreach (SelectionNode selection in selectionSet.Selections)
        {
            NewLine();
            WriteSelection(selection);
        }

        _level--;
        NewLine();
        _text.Append('}');
    }

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode inline:
                _text.Append("...");
                if (inline.TypeCondition is not null)
                    _text.Append(" on ").Append(inline.TypeCondition.Name);
                WriteDirectives(inline.Directives);
                _text.Append(' ');
                WriteSelectionSet(inline.SelectionSet);
                break;
            default:
                throw new ArgumentException($"A selection of kind {selection.Kind} cannot be printed.", nameof(selection));
        }
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is not null)
            _text.Append(field.Alias).Append(": ");
        _text.Append(field.Name);
        WriteArguments(field.Arguments);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            _text.Append(' ');
            WriteSelectionSet(field.SelectionSet);
        }
    }

    private void WriteArguments(ArgumentNode[] arguments) =>
        WriteParenthesized(arguments, mayBeInline: true, static (p, argument) => p.WriteArgument(argument));

    private void WriteArgument(ArgumentNode argument)
    {
        _text.Append(argument.Name).Append(": ");
        WriteValue(argument.Value);
    }

    private void WriteDirectives(DirectiveNode[] directives)
    {
        foreach (DirectiveNode directive in directives)
        {
            _text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        _text.Append('@').Append(directive.Name);
        WriteArguments(directive.Arguments);
    }
}
