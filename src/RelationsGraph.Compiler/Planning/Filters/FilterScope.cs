using System.Globalization;
using System.Text;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>One filter while it becomes a predicate: how deep it is and how many terms it has so far.</summary>
/// <param name="scope">The operation.</param>
internal sealed class FilterScope(PlanScope scope)
{
    private int _depth;
    private int _terms;

    /// <summary>The argument of a filter.</summary>
    public const string Where = "where";

    public PlanScope Scope => scope;

    /// <summary>What of a filter decides which rows a cursor can go on in: its fields, not their values. Empty without a filter.</summary>
    public static string ShapeOf(ArgumentPlace? where)
    {
        if (where is not { Value.IsNull: false })
            return "";
        var shape = new StringBuilder();
        ValueShape.Append(shape, where.Value, ArgumentStructure.Shape);
        return shape.ToString();
    }

    /// <summary>The rows of a source that fulfil the filter of an argument; the source itself when there is none.</summary>
    public static ElementSource Apply(PlanScope scope, ElementSource source, ArgumentPlace? where) =>
        where is { Value.IsNull: false } && new FilterScope(scope).All(where) is { } predicate ? new Filtered(source, predicate) : source;

    /// <summary>All fields of an input object hold. An empty object asks for nothing.</summary>
    public Predicate? All(ArgumentPlace place) => Object(place, (field, inner) => ((FilterTerm)field.Binding!).Plan(this, inner));

    /// <summary>All fields of an input object hold, whatever each means.</summary>
    public Predicate? Object(ArgumentPlace place, Func<InputFieldDefinition, ArgumentPlace, Predicate?> plan)
    {
        if (_depth >= scope.Limits.MaxFilterDepth)
        {
            TooLarge(place, $"is nested more than {scope.Limits.MaxFilterDepth} levels deep (setting Limits:MaxFilterDepth). Ask in steps");
            return null;
        }

        _depth++;
        var predicates = new List<Predicate?>();
        foreach ((InputFieldDefinition field, ArgumentPlace inner) in place.Fields())
        {
            if (++_terms == scope.Limits.MaxFilterTerms + 1)
                TooLarge(place, $"has more than {scope.Limits.MaxFilterTerms} terms (setting Limits:MaxFilterTerms). Use 'in' for many values");
            if (_terms > scope.Limits.MaxFilterTerms)
                break;
            predicates.Add(plan(field, inner));
        }

        _depth--;
        return FilterCombination.Of(FilterGroup.And, predicates);
    }

    /// <summary>The operand of a place.</summary>
    public Operand Operand(SlotConversion conversion, ArgumentPlace place) => scope.Operand(conversion, place);

    /// <summary>Reports null where there is nothing that null could mean.</summary>
    public Predicate? RefuseNull(ArgumentPlace place, string advice)
    {
        Report(place, CompilerErrorCodes.NullInFilter, $"is null. {advice}.");
        return null;
    }

    /// <summary>Reports what is wrong with a place.</summary>
    public void Report(ArgumentPlace place, string code, string message) =>
        scope.Report(place.Argument, code, $"'{NameOf(place)}' {message}");

    private void TooLarge(ArgumentPlace place, string message) => scope.Report(
        place.Argument, CompilerErrorCodes.FilterTooLarge, $"The filter '{place.Argument.Value.Definition.Name}' {message}.");

    /// <summary>The way to a place as it would be written: <c>where.or[1].since.gt</c>.</summary>
    private static string NameOf(ArgumentPlace place)
    {
        var name = new StringBuilder(place.Argument.Value.Definition.Name);
        GraphQLType type = place.Argument.Value.Definition.Type.Nullable;
        foreach (int step in place.Steps)
        {
            if (type is ListType list)
            {
                name.Append(CultureInfo.InvariantCulture, $"[{step}]");
                type = list.ItemType.Nullable;
            }
            else
            {
                InputFieldDefinition field = ((InputObjectType)type).Fields[step];
                name.Append('.').Append(field.Name);
                type = field.Type.Nullable;
            }
        }

        return name.ToString();
    }
}
