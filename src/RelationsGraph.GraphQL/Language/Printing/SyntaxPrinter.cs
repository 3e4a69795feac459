using System.Text;

namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// Writes syntax trees as canonical GraphQL text: two spaces per level, one definition or member a line, a blank line between
/// definitions, descriptions as block strings, LF line ends. Parsing the text gives an equal tree; comments are not in the tree.
/// </summary>
/// <remarks>Used through <see cref="Print"/>, which is thread-safe. Depth of recursion is the depth of the tree.</remarks>
public sealed partial class SyntaxPrinter
{
    /// <summary>Lists in parentheses that would make a line longer than this many UTF-16 units go one item a line.</summary>
    private const int WidestLine = 100;

    private readonly StringBuilder _text = new();
    private int _level;

    private SyntaxPrinter()
    {
    }

    /// <summary>Prints a node of any kind.</summary>
    /// <param name="node">The node; parsed or made by hand.</param>
    /// <returns>The text; only that of a document ends with a line feed.</returns>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new SyntaxPrinter();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDocument(document);
                break;
            case DefinitionNode definition:
                WriteDefinition(definition);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                WriteSelectionSet(selectionSet);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case ArgumentNode argument:
                WriteArgument(argument);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case ObjectFieldNode field:
                WriteObjectField(field);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case RootOperationTypeDefinitionNode root:
                WriteRootOperationType(root);
                break;
            case FieldDefinitionNode field:
                WriteFieldDefinition(field);
                break;
            case InputValueDefinitionNode input:
                WriteInputValueDefinition(input);
                break;
            case EnumValueDefinitionNode value:
                WriteEnumValueDefinition(value);
                break;
            default:
                throw new ArgumentException($"A node of kind {node.Kind} cannot be printed.", nameof(node));
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (int i = 0; i < document.Definitions.Length; i++)
        {
            if (i > 0)
                _text.Append('\n');
            WriteDefinition(document.Definitions[i]);
            _text.Append('\n');
        }
    }

    private void WriteDefinition(DefinitionNode definition)
    {
        WriteDescription(definition.Description);
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragment(fragment);
                break;
            case SchemaDefinitionNode schema:
                WriteSchema(schema);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
            default:
                throw new ArgumentException($"A definition of kind {definition.Kind} cannot be printed.", nameof(definition));
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null)
            return;
        WriteString(description.Value, preferBlock: true);
        NewLine();
    }

    private void NewLine() => _text.Append('\n').Append(' ', _level * 2);

    /// <summary>Nodes in braces, one a line; nothing at all for none.</summary>
    private void WriteBlock<T>(T[] nodes, Action<SyntaxPrinter, T> write)
    {
        if (nodes.Length == 0)
            return;
        _text.Append(" {");
        _level++;
        foreach (T node in nodes)
        {
            NewLine();
            write(this, node);
        }

        _level--;
        NewLine();
        _text.Append('}');
    }

    /// <summary>Nodes in parentheses: on this line if they fit and may, else one a line; nothing at all for none.</summary>
    private void WriteParenthesized<T>(T[] nodes, bool mayBeInline, Action<SyntaxPrinter, T> write)
    {
        if (nodes.Length == 0)
            return;

        _text.Append('(');
        int start = _text.Length;
        if (mayBeInline)
        {
            for (int i = 0; i < nodes.Length; i++)
            {
                if (i > 0)
                    _text.Append(", ");
                write(this, nodes[i]);
            }

            if (ColumnAfter(start) < WidestLine)
            {
                _text.Append(')');
                return;
            }

            _text.Length = start;
        }

        _level++;
        foreach (T node in nodes)
        {
            NewLine();
            write(this, node);
        }

        _level--;
        NewLine();
        _text.Append(')');
    }

    /// <summary>The width of the line that holds <paramref name="start"/>; "too wide" when the text since then has several lines.</summary>
    private int ColumnAfter(int start)
    {
        int lineStart = _text.Length;
        while (lineStart > 0 && _text[lineStart - 1] != '\n')
            lineStart--;
        return lineStart > start ? int.MaxValue : _text.Length - lineStart;
    }
}
