using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// FieldsInSetCanMerge and SameResponseShape without pairs: both "same shape" and "same field and arguments" are equivalences, so all
/// fields of one response name are compared with the first of them, and then the selection sets of all of them are merged at once.
/// Fields on different object types never meet in one answer; they are kept apart for the second question, together with the fields
/// on abstract types, which meet all. A merged set that was checked is not checked again, and a budget of steps ends what is left of
/// hostile documents.
/// </summary>
internal sealed class FieldMergeCheck(ValidationContext context, ValidationRule rule) : IDisposable
{
    private readonly MergeCollection _fields = new(context);
    private readonly HashSet<SelectionSetNode>? _checkedAlone = context.Fragments.Count == 0 ? null : new(context.SelectionSets, NodeIdentity.Instance);
    private HashSet<MergeSetKey>? _checkedTogether;
    private HashSet<(int, int)>? _reported;

    /// <summary>Gives back what the check needed.</summary>
    public void Dispose() => _fields.Dispose();

    internal void Run()
    {
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                CheckAlone(operation.SelectionSet, context.Schema.GetRootType(operation.Operation));
            }
        }

        for (int i = 0; i < context.Fragments.Count; i++)
        {
            if (!_fields.WasExpanded(i))
            {
                CheckAlone(context.Fragments[i].SelectionSet, context.Schema.FindType<CompositeType>(context.Fragments[i].TypeCondition.Name));
            }
        }

        context.MergeSteps = _fields.Steps;
        if (IsExhausted)
        {
            context.ReportLimit(
                ErrorCodes.MergeLimit,
                nameof(ValidationOptions.MaxMergeSteps),
                $"Whether fields of one response name agree takes more than {context.Options.MaxMergeSteps} steps ({nameof(ValidationOptions.MaxMergeSteps)}): "
                    + "repeat fewer fields and fragments.",
                context.Options.MaxMergeSteps,
                _fields.Steps,
                context.Document.Definitions[0].Start);
        }
    }

    private bool IsExhausted => _fields.Steps > context.Options.MaxMergeSteps || context.IsFull;

    /// <summary>FieldsInSetCanMerge of one selection set.</summary>
    private void CheckAlone(SelectionSetNode selectionSet, CompositeType? parent)
    {
        if (IsExhausted || (_checkedAlone is not null && !_checkedAlone.Add(selectionSet)))
        {
            return;
        }

        int start = _fields.Begin();
        _fields.Add(selectionSet, parent);
        CheckCollected(start, false);
        _fields.Release(start);
    }

    /// <summary>The fields from a place to the end, by response name.</summary>
    private void CheckCollected(int start, bool shapesOnly)
    {
        int end = _fields.Count;
        for (int i = start; i < end && !IsExhausted; i++)
        {
            if (!_fields[i].IsFirst)
            {
                continue;
            }

            if (_fields[i].Next == MergeEntry.None)
            {
                // One field alone: its own selection set is all there is to check, and comparing shapes needs two.
                FieldNode node = _fields[i].Node;
                if (!shapesOnly && node.SelectionSet is not null)
                {
                    CheckAlone(node.SelectionSet, _fields[i].Field.Type.Named as CompositeType);
                }
            }
            else
            {
                CheckGroup(i, shapesOnly);
            }
        }
    }

    /// <summary>Two or more fields of one response name.</summary>
    private void CheckGroup(int first, bool shapesOnly)
    {
        var group = new List<int>();
        bool isApart = false;
        ObjectType? owner = null;
        for (int i = first; i != MergeEntry.None; i = _fields[i].Next)
        {
            _fields.Steps++;
            group.Add(i);
            if (!MergeShapes.Agree(_fields[first].Field.Type, _fields[i].Field.Type))
            {
                Report(first, i, $"they are of the types '{_fields[first].Field.Type}' and '{_fields[i].Field.Type}'");
                return;
            }

            if (_fields[i].Parent is ObjectType objectType)
            {
                isApart |= owner is not null && !ReferenceEquals(owner, objectType);
                owner ??= objectType;
            }
        }

        if (shapesOnly)
        {
            CheckTogether(group, true);
        }
        else if (!isApart)
        {
            CheckSame(group);
        }
        else
        {
            CheckByOwner(group);
            CheckTogether(group, true);
        }
    }

    private void CheckByOwner(List<int> group)
    {
        var owners = new HashSet<ObjectType>();
        foreach (int i in group)
        {
            if (_fields[i].Parent is ObjectType owner && owners.Add(owner) && !IsExhausted)
            {
                _fields.Steps += group.Count;
                CheckSame(group.FindAll(j => _fields[j].Parent is not ObjectType other || ReferenceEquals(other, owner)));
            }
        }
    }

    /// <summary>Fields that can meet in one answer must be the same field with the same arguments, and so on inside them.</summary>
    private void CheckSame(List<int> group)
    {
        int first = group[0];
        foreach (int i in group)
        {
            FieldNode left = _fields[first].Node;
            FieldNode right = _fields[i].Node;
            _fields.Steps += 1 + left.Arguments.Length;
            if (left.Name != right.Name)
            {
                Report(first, i, $"'{left.Name}' and '{right.Name}' are different fields");
                return;
            }

            if (!ArgumentEquality.SameArguments(left.Arguments, right.Arguments))
            {
                Report(first, i, "their arguments differ");
                return;
            }
        }

        CheckTogether(group, false);
    }

    /// <summary>The merged selection sets of the fields.</summary>
    private void CheckTogether(List<int> group, bool shapesOnly)
    {
        List<int> nested = group.FindAll(i => _fields[i].Node.SelectionSet is not null);
        if (nested.Count == 0 || IsExhausted)
        {
            return;
        }

        if (nested.Count == 1)
        {
            if (!shapesOnly)
            {
                CheckAlone(_fields[nested[0]].Node.SelectionSet!, _fields[nested[0]].Field.Type.Named as CompositeType);
            }

            return;
        }

        _checkedTogether ??= [];
        if (!_checkedTogether.Add(new MergeSetKey([.. nested.Select(i => _fields[i].Node.SelectionSet!.Start)], shapesOnly)))
        {
            return;
        }

        int start = _fields.Begin();
        foreach (int i in nested)
        {
            // Collecting may move the entries, so nothing of them is kept across.
            SelectionSetNode selectionSet = _fields[i].Node.SelectionSet!;
            _fields.Add(selectionSet, _fields[i].Field.Type.Named as CompositeType);
        }

        CheckCollected(start, shapesOnly);
        _fields.Release(start);
    }

    private void Report(int first, int other, string why)
    {
        FieldNode left = _fields[first].Node;
        FieldNode right = _fields[other].Node;
        _reported ??= [];
        if (_reported.Add((left.Start, right.Start)))
        {
            context.Report(rule, $"Two fields answer as '{left.ResponseName}', but {why}: give one of them another alias.", left.Start, right.Start);
        }
    }
}
