using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Turns default literals into values and checks those given as values. A default of an input field may rest on the defaults of the
/// fields it leaves out, so those come first; a circle among them is a fault (specification, section 3.10, InputObjectDefaultValueHasCycle).
/// </summary>
internal sealed class ResolveDefaults
{
    private readonly SchemaDraft _draft;
    private readonly HashSet<InputFieldDefinition> _done = [];
    private readonly List<InputFieldDefinition> _underWay = [];

    private ResolveDefaults(SchemaDraft draft) => _draft = draft;

    internal static void Run(SchemaDraft draft) => new ResolveDefaults(draft).ResolveAll();

    private void ResolveAll()
    {
        foreach (NamedType type in _draft.Types)
        {
            if (type is InputObjectType { IsLate: false } input)
            {
                foreach (InputFieldDefinition field in input.Fields.AsSpan())
                {
                    ResolveField(input, field);
                }
            }
        }

        foreach (NamedType type in _draft.Types)
        {
            if (type is FieldedType { IsLate: false } fielded)
            {
                foreach (FieldDefinition field in fielded.Fields.AsSpan())
                {
                    foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
                    {
                        if (argument.HasDefault)
                        {
                            Resolve(argument, Coordinate.Of(type, field, argument));
                        }
                    }
                }
            }
        }

        foreach (DirectiveDefinition directive in _draft.Directives)
        {
            foreach (ArgumentDefinition argument in directive.Arguments.AsSpan())
            {
                Resolve(argument, Coordinate.Of(directive, argument));
            }
        }
    }

    private void ResolveField(InputObjectType owner, InputFieldDefinition field)
    {
        if (!field.HasDefault || !field.IsResolved)
        {
            return;
        }

        if (_underWay.Contains(field))
        {
            _draft.Report(Coordinate.Of(owner, field), "Its default rests on itself through the defaults of the fields it leaves out.");
            return;
        }

        if (!_done.Add(field))
        {
            return;
        }

        _underWay.Add(field);
        if (field.DefaultLiteral is not null && field.Type.Named is InputObjectType { IsLate: false } inner)
        {
            ResolveLeftOut(field.DefaultLiteral, inner);
        }

        _underWay.RemoveAt(_underWay.Count - 1);
        Resolve(field, Coordinate.Of(owner, field));
    }

    private void ResolveLeftOut(ValueNode literal, InputObjectType type)
    {
        if (literal is ListValueNode list)
        {
            foreach (ValueNode item in list.Items)
            {
                ResolveLeftOut(item, type);
            }
        }
        else if (literal is ObjectValueNode value)
        {
            foreach (InputFieldDefinition field in type.Fields.AsSpan())
            {
                ObjectFieldNode? given = Array.Find(value.Fields, f => f.Name == field.Name);
                if (given is null)
                {
                    ResolveField(type, field);
                }
                else if (field.IsResolved && field.Type.Named is InputObjectType inner)
                {
                    ResolveLeftOut(given.Value, inner);
                }
            }
        }
    }

    private void Resolve(InputValueDefinition definition, string coordinate)
    {
        if (!definition.HasDefault || !definition.IsResolved || !definition.Type.IsInputType)
        {
            return;
        }

        if (definition.DefaultLiteral is null)
        {
            if (!InputValueFit.Fits(definition.DefaultValue, definition.Type))
            {
                _draft.Report(coordinate, $"The default {definition.DefaultValue} is not a value of '{definition.Type}'.");
            }

            return;
        }

        var coercion = new LiteralCoercion(null);
        definition.ResolveDefault(coercion.Coerce(definition.DefaultLiteral, definition.Type));
        foreach (LiteralFault fault in coercion.Faults)
        {
            string where = fault.Path is null ? "The default" : $"The default at '{fault.Path}'";
            _draft.Report(coordinate, $"{where} is wrong: {fault.Message}");
        }
    }
}
