using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Validation;

namespace RelationsGraph.Compiler.Operations;

/// <summary>
/// Finds where the text of an operation selects what stands at a place of its answer. Fields that are selected in several places, or under conditions on
/// types, are all named: what they have in common is the response name.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="fragments">Its fragments.</param>
internal readonly struct LocateFields(DocumentNode document, FragmentTable fragments)
{
    /// <summary>The places of the fields at a path.</summary>
    /// <param name="selections">What the operation selects.</param>
    /// <param name="path">The path.</param>
    public SourceLocation[] At(SelectionSetNode selections, ResponsePath path)
    {
        List<FieldNode> fields = [];
        List<SelectionSetNode> sets = [selections];
        foreach (ResponsePath step in path.FromRoot())
        {
            if (step.Name is not { } name)
                continue;
            fields.Clear();
            var seen = new HashSet<SelectionSetNode>(ReferenceEqualityComparer.Instance);
            foreach (SelectionSetNode set in sets)
                Collect(set, name, fields, seen);
            sets = [.. fields.Select(field => field.SelectionSet).OfType<SelectionSetNode>()];
        }

        DocumentNode text = document;
        return [.. fields.SelectMany(field => text.Locate(field.NameStart))];
    }

    /// <summary>Fields of a response name, those in fragments included. Each selection set is read once, however often it is spread.</summary>
    private void Collect(SelectionSetNode set, string name, List<FieldNode> fields, HashSet<SelectionSetNode> seen)
    {
        if (!seen.Add(set))
            return;
        foreach (SelectionNode selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field when field.ResponseName == name:
                    fields.Add(field);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, name, fields, seen);
                    break;
                case FragmentSpreadNode spread when fragments.IndexOf(spread.Name) is >= 0 and var ordinal:
                    Collect(fragments[ordinal].SelectionSet, name, fields, seen);
                    break;
            }
        }
    }
}
