namespace RelationsGraph.GraphQL.Language;

public sealed partial class SyntaxPrinter
{
    private void WriteSchema(SchemaDefinitionNode schema)
    {
        _text.Append(schema.IsExtension ? "extend schema" : "schema");
        WriteDirectives(schema.Directives);
        WriteBlock(schema.OperationTypes, static (p, root) => p.WriteRootOperationType(root));
    }

    private void WriteRootOperationType(RootOperationTypeDefinitionNode root) =>
        _text.Append(root.Operation.ToKeyword()).Append(": ").Append(root.Type.Name);

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        _text.Append("directive @").Append(directive.Name);
        WriteArgumentDefinitions(directive.Arguments);
        if (directive.IsRepeatable)
            _text.Append(" repeatable");
        _text.Append(" on ").AppendJoin(" | ", directive.Locations.Select(location => location.ToName()));
    }

    private void WriteTypeDefinition(TypeDefinitionNode type)
    {
        if (type.IsExtension)
            _text.Append("extend ");
        switch (type)
        {
            case ScalarTypeDefinitionNode:
                WriteTypeHead("scalar ", type, []);
                break;
            case ObjectTypeDefinitionNode obj:
                WriteTypeHead("type ", type, obj.Interfaces);
                WriteBlock(obj.Fields, static (p, field) => p.WriteFieldDefinition(field));
                break;
            case InterfaceTypeDefinitionNode @interface:
                WriteTypeHead("interface ", type, @interface.Interfaces);
                WriteBlock(@interface.Fields, static (p, field) => p.WriteFieldDefinition(field));
                break;
            case UnionTypeDefinitionNode union:
                WriteTypeHead("union ", type, []);
                WriteTypeNames(" = ", union.Types, " | ");
                break;
            case EnumTypeDefinitionNode @enum:
                WriteTypeHead("enum ", type, []);
                WriteBlock(@enum.Values, static (p, value) => p.WriteEnumValueDefinition(value));
                break;
            case InputObjectTypeDefinitionNode input:
                WriteTypeHead("input ", type, []);
                WriteBlock(input.Fields, static (p, field) => p.WriteInputValueDefinition(field));
                break;
            default:
                throw new ArgumentException($"A type of kind {type.Kind} cannot be printed.", nameof(type));
        }
    }

    private void WriteTypeHead(string keyword, TypeDefinitionNode type, NamedTypeNode[] interfaces)
    {
        _text.Append(keyword).Append(type.Name);
        WriteTypeNames(" implements ", interfaces, " & ");
        WriteDirectives(type.Directives);
    }

    private void WriteTypeNames(string before, NamedTypeNode[] types, string between)
    {
        if (types.Length > 0)
            _text.Append(before).AppendJoin(between, types.Select(type => type.Name));
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        _text.Append(field.Name);
        WriteArgumentDefinitions(field.Arguments);
        _text.Append(": ");
        WriteType(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteArgumentDefinitions(InputValueDefinitionNode[] arguments)
    {
        bool mayBeInline = Array.TrueForAll(arguments, argument => argument.Description is null);
        WriteParenthesized(arguments, mayBeInline, static (p, argument) => p.WriteInputValueDefinition(argument));
    }

    private void WriteInputValueDefinition(InputValueDefinitionNode input)
    {
        WriteDescription(input.Description);
        _text.Append(input.Name).Append(": ");
        WriteType(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteEnumValueDefinition(EnumValueDefinitionNode value)
    {
        WriteDescription(value.Description);
        _text.Append(value.Name);
        WriteDirectives(value.Directives);
    }
}
