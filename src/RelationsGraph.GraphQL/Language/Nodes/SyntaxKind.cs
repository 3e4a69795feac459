namespace RelationsGraph.GraphQL.Language;

/// <summary>What a <see cref="SyntaxNode"/> is, for dispatch by <c>switch</c> without type tests.</summary>
public enum SyntaxKind
{
    /// <summary><see cref="DocumentNode"/>.</summary>
    Document,

    /// <summary><see cref="OperationDefinitionNode"/>.</summary>
    OperationDefinition,

    /// <summary><see cref="FragmentDefinitionNode"/>.</summary>
    FragmentDefinition,

    /// <summary><see cref="VariableDefinitionNode"/>.</summary>
    VariableDefinition,

    /// <summary><see cref="SelectionSetNode"/>.</summary>
    SelectionSet,

    /// <summary><see cref="FieldNode"/>.</summary>
    Field,

    /// <summary><see cref="FragmentSpreadNode"/>.</summary>
    FragmentSpread,

    /// <summary><see cref="InlineFragmentNode"/>.</summary>
    InlineFragment,

    /// <summary><see cref="ArgumentNode"/>.</summary>
    Argument,

    /// <summary><see cref="DirectiveNode"/>.</summary>
    Directive,

    /// <summary><see cref="VariableNode"/>.</summary>
    Variable,

    /// <summary><see cref="IntValueNode"/>.</summary>
    IntValue,

    /// <summary><see cref="FloatValueNode"/>.</summary>
    FloatValue,

    /// <summary><see cref="StringValueNode"/>.</summary>
    StringValue,

    /// <summary><see cref="BooleanValueNode"/>.</summary>
    BooleanValue,

    /// <summary><see cref="NullValueNode"/>.</summary>
    NullValue,

    /// <summary><see cref="EnumValueNode"/>.</summary>
    EnumValue,

    /// <summary><see cref="ListValueNode"/>.</summary>
    ListValue,

    /// <summary><see cref="ObjectValueNode"/>.</summary>
    ObjectValue,

    /// <summary><see cref="ObjectFieldNode"/>.</summary>
    ObjectField,

    /// <summary><see cref="NamedTypeNode"/>.</summary>
    NamedType,

    /// <summary><see cref="ListTypeNode"/>.</summary>
    ListType,

    /// <summary><see cref="NonNullTypeNode"/>.</summary>
    NonNullType,

    /// <summary><see cref="SchemaDefinitionNode"/>, not an extension.</summary>
    SchemaDefinition,

    /// <summary><see cref="SchemaDefinitionNode"/>, an extension.</summary>
    SchemaExtension,

    /// <summary><see cref="RootOperationTypeDefinitionNode"/>.</summary>
    RootOperationTypeDefinition,

    /// <summary><see cref="ScalarTypeDefinitionNode"/>, not an extension.</summary>
    ScalarTypeDefinition,

    /// <summary><see cref="ScalarTypeDefinitionNode"/>, an extension.</summary>
    ScalarTypeExtension,

    /// <summary><see cref="ObjectTypeDefinitionNode"/>, not an extension.</summary>
    ObjectTypeDefinition,

    /// <summary><see cref="ObjectTypeDefinitionNode"/>, an extension.</summary>
    ObjectTypeExtension,

    /// <summary><see cref="InterfaceTypeDefinitionNode"/>, not an extension.</summary>
    InterfaceTypeDefinition,

    /// <summary><see cref="InterfaceTypeDefinitionNode"/>, an extension.</summary>
    InterfaceTypeExtension,

    /// <summary><see cref="UnionTypeDefinitionNode"/>, not an extension.</summary>
    UnionTypeDefinition,

    /// <summary><see cref="UnionTypeDefinitionNode"/>, an extension.</summary>
    UnionTypeExtension,

    /// <summary><see cref="EnumTypeDefinitionNode"/>, not an extension.</summary>
    EnumTypeDefinition,

    /// <summary><see cref="EnumTypeDefinitionNode"/>, an extension.</summary>
    EnumTypeExtension,

    /// <summary><see cref="InputObjectTypeDefinitionNode"/>, not an extension.</summary>
    InputObjectTypeDefinition,

    /// <summary><see cref="InputObjectTypeDefinitionNode"/>, an extension.</summary>
    InputObjectTypeExtension,

    /// <summary><see cref="FieldDefinitionNode"/>.</summary>
    FieldDefinition,

    /// <summary><see cref="InputValueDefinitionNode"/>.</summary>
    InputValueDefinition,

    /// <summary><see cref="EnumValueDefinitionNode"/>.</summary>
    EnumValueDefinition,

    /// <summary><see cref="DirectiveDefinitionNode"/>.</summary>
    DirectiveDefinition,
}
