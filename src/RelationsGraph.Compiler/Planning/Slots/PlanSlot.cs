using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A slot of a plan that a request fills: where the value comes from, and what it must be.</summary>
/// <param name="Conversion">What it must be.</param>
/// <param name="Place">Where it comes from, and where to point when it is not what it must be.</param>
internal sealed record PlanSlot(SlotConversion Conversion, ArgumentPlace Place);

/// <summary>An argument of one field in one document.</summary>
/// <remarks>The slots inside one argument share it, so that each request resolves the argument once.</remarks>
/// <param name="value">The argument.</param>
/// <param name="document">The document.</param>
/// <param name="field">The field.</param>
/// <param name="path">The field's place in the response.</param>
internal sealed class PlacedArgument(ArgumentValue value, DocumentNode document, FieldNode field, ResponsePath? path)
{
    private KnownOperand? _last;
    private ArgumentPlace? _whole;

    /// <summary>The argument.</summary>
    public ArgumentValue Value { get; } = value;

    /// <summary>All of the argument, as the document writes it.</summary>
    public ArgumentPlace Whole => _whole ??= new ArgumentPlace(this, Value.Template, Value.Template, []);

    /// <summary>The operands that stand for values inside the argument so far, in the order in which they were made.</summary>
    public Operand[] Operands
    {
        get
        {
            var operands = new Operand[_last?.Number ?? 0];
            for (KnownOperand? known = _last; known is not null; known = known.Before)
                operands[known.Number - 1] = known.Operand;
            return operands;
        }
    }

    /// <summary>The operand that was made for a place; null before. An argument has few places: limits of filters and orders see to it.</summary>
    public Operand? FindOperand(SlotConversion conversion, int[] steps)
    {
        for (KnownOperand? known = _last; known is not null; known = known.Before)
        {
            if (known.Steps.AsSpan().SequenceEqual(steps) && known.Conversion.Equals(conversion))
                return known.Operand;
        }

        return null;
    }

    /// <summary>Keeps the operand of a place.</summary>
    public void AddOperand(SlotConversion conversion, int[] steps, Operand operand) =>
        _last = new KnownOperand(conversion, steps, operand, (_last?.Number ?? 0) + 1, _last);

    /// <summary>An error about the argument.</summary>
    public GraphQLError Fault(string code, string message) => new(code, message, Locate()) { Path = path };

    /// <summary>An error of coercion, which knows no place, at the place of the field.</summary>
    public GraphQLError Located(GraphQLError error) => new(error.Code, error.Message, Locate()) { Path = path, Extensions = error.Extensions };

    /// <summary>Lines are counted only when there is something to say.</summary>
    private SourceLocation[] Locate() => document.Locate(field.NameStart);

    /// <summary>An operand, its number from 1, and the one that was made before it.</summary>
    private sealed record KnownOperand(SlotConversion Conversion, int[] Steps, Operand Operand, int Number, KnownOperand? Before);
}

/// <summary>
/// A place inside an argument: the argument itself, a field of an input object, an item of a list. <see cref="Value"/> is what stands there for
/// the variables that the plan is made for; other requests of the plan have a value of the same shape.
/// </summary>
/// <param name="Argument">The argument.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Template">What the document writes there; a variable where one stands there or around it.</param>
/// <param name="Steps">The way to it: ordinals of input fields, positions in lists.</param>
internal sealed record ArgumentPlace(PlacedArgument Argument, InputValue Value, InputValue Template, int[] Steps)
{
    /// <summary>Whether the text alone says what stands there.</summary>
    public bool IsConstant => Template.Kind != InputValueKind.Variable && (Argument.Value.Source == ArgumentSource.Constant || !HasVariables(Template));

    /// <summary>The fields that are given, in the order of their definition. The place must hold an input object.</summary>
    public IEnumerable<(InputFieldDefinition Field, ArgumentPlace Place)> Fields()
    {
        InputObjectValue value = Value.AsObject();
        foreach (InputFieldDefinition field in value.Type.Fields)
        {
            if (value.Has(field))
                yield return (field, At(value[field], Template.Kind == InputValueKind.Object ? Template.AsObject()[field] : Template, field.Ordinal));
        }
    }

    /// <summary>A field by name; null when it is not given. The place must hold an input object.</summary>
    public ArgumentPlace? Field(string name)
    {
        foreach ((InputFieldDefinition field, ArgumentPlace place) in Fields())
        {
            if (field.Name == name)
                return place;
        }

        return null;
    }

    /// <summary>The items in order. The place must hold a list.</summary>
    public IEnumerable<ArgumentPlace> Items()
    {
        InputValue[] items = Value.AsList();
        for (int i = 0; i < items.Length; i++)
            yield return At(items[i], Template.Kind == InputValueKind.List ? Template.AsList()[i] : Template, i);
    }

    /// <summary>The value at the same place of an argument of the same shape.</summary>
    public InputValue In(InputValue argument)
    {
        foreach (int step in Steps)
            argument = argument.Kind == InputValueKind.Object ? argument.AsObject().Fields[step] : argument.AsList()[step];
        return argument;
    }

    private ArgumentPlace At(InputValue value, InputValue template, int step) => this with { Value = value, Template = template, Steps = [.. Steps, step] };

    private static bool HasVariables(InputValue template) => template.Kind switch
    {
        InputValueKind.Variable => true,
        InputValueKind.List => Array.Exists(template.AsList(), HasVariables),
        InputValueKind.Object => template.AsObject().Fields.ToArray().Any(HasVariables),
        _ => false,
    };
}
