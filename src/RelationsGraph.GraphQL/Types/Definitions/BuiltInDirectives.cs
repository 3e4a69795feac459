using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>The directives of the specification itself. Made once per schema, as a definition belongs to one.</summary>
internal static class BuiltInDirectives
{
    internal const string Skip = "skip";
    internal const string Include = "include";
    internal const string Deprecated = "deprecated";
    internal const string SpecifiedBy = "specifiedBy";
    internal const string OneOf = "oneOf";

    internal static DirectiveDefinition[] Create() =>
    [
        new(Deprecated, DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue)
        {
            IsBuiltIn = true,
            Description = "Marks what should no longer be used.",
            Arguments =
            [
                new("reason", "String!")
                {
                    Description = "Why, and what to use instead (CommonMark).",
                    DefaultValue = InputValue.Of(DeprecatableDefinition.DefaultDeprecationReason),
                },
            ],
        },
        new(Include, DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)
        {
            IsBuiltIn = true,
            Description = "Leaves out the field or fragment unless the argument is true.",
            Arguments = [new("if", "Boolean!") { Description = "Whether to include it." }],
        },
        new(OneOf, DirectiveLocation.InputObject)
        {
            IsBuiltIn = true,
            Description = "Says that exactly one field of the input object must be given, and not null.",
        },
        new(Skip, DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)
        {
            IsBuiltIn = true,
            Description = "Leaves out the field or fragment when the argument is true.",
            Arguments = [new("if", "Boolean!") { Description = "Whether to leave it out." }],
        },
        new(SpecifiedBy, DirectiveLocation.Scalar)
        {
            IsBuiltIn = true,
            Description = "Says where the format of a scalar is specified.",
            Arguments = [new("url", "String!") { Description = "The address of the specification." }],
        },
    ];
}
