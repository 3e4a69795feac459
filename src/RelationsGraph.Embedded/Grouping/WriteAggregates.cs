using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Writes a part of a connection that is about all of its rows.</summary>
/// <param name="name">The name.</param>
/// <param name="source">All rows.</param>
/// <param name="pool">The memory.</param>
internal abstract class WriteGrouped(ResponseName name, RowSource source, StatePool pool) : PartWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, in OpenPage page)
    {
        run.Sink.Name(Name);
        int mark = run.Ints.Count;
        GroupState groups = pool.Rent();
        switch (groups.Read(run, source, element))
        {
            case GroupOutcome.Whole:
                WriteValue(run, groups);
                run.Returned = groups.Count;
                break;
            case GroupOutcome.TooManyRows:
                run.Sink.Fault(StoreErrorCodes.TooManyRows, StoreFaults.TooManyRows(run.Limits.MaxAggregatedRows));
                break;
            default:
                run.Sink.Fault(StoreErrorCodes.TooManyGroups, StoreFaults.TooManyGroups(run.Limits.MaxGroups));
                break;
        }

        pool.Return(groups);
        run.Ints.Release(mark);
    }

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page) => throw new InvalidOperationException("Groups need the element whose rows they are.");

    /// <summary>Writes the value.</summary>
    protected abstract void WriteValue(Run run, GroupState groups);
}

/// <summary>Writes the object of aggregates over all rows.</summary>
internal sealed class WriteAggregates(ResponseName name, RowSource source, StatePool pool, GroupPart[] parts) : WriteGrouped(name, source, pool)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups) => GroupPart.WriteObject(run, parts, groups, 0);
}

/// <summary>Writes the list of groups.</summary>
/// <param name="name">The name.</param>
/// <param name="source">All rows.</param>
/// <param name="pool">The memory.</param>
/// <param name="having">What a group must fulfil; null for nothing.</param>
/// <param name="order">The order of the groups.</param>
/// <param name="first">How many groups at most.</param>
/// <param name="parts">The fields of each group.</param>
internal sealed class WriteGroups(
    ResponseName name, RowSource source, StatePool pool, CompiledPredicate? having, GroupOrderKey[] order, Operand? first, GroupPart[] parts)
    : WriteGrouped(name, source, pool)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups)
    {
        object? outer = run.Groups;
        run.Groups = groups;
        for (int group = 0; group < groups.Count; group++)
        {
            run.Step();
            if (having is null || having.Accepts(run, -1, group))
                groups.Order.Push(group);
        }

        run.Groups = outer;
        SortInPlace.Sort(groups.Order.Items(0, groups.Order.Count), new GroupOrder(run, groups, order));
        long most = first is { } slot && run.Arguments[slot] is { IsNull: false } size ? size.Integer : int.MaxValue;
        run.Sink.StartList();
        for (int i = 0; i < groups.Order.Count && i < most; i++)
        {
            run.Step();
            GroupPart.WriteObject(run, parts, groups, groups.Order[i]);
        }

        run.Sink.EndList();
    }
}

/// <summary>Writes an object of aggregates that asks for nothing but how many rows there are: counting reads none.</summary>
/// <param name="name">The name.</param>
/// <param name="counts">The names of the counts and literals, in order; a null literal is the count.</param>
internal sealed class WriteCounts(ResponseName name, (ResponseName Name, byte[]? Literal)[] counts) : PartWriter(name)
{
    /// <inheritdoc/>
    public override PageNeeds Needs => PageNeeds.Total;

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.StartObject();
        foreach ((ResponseName name, byte[]? literal) in counts)
        {
            run.Sink.Name(name);
            if (literal is null)
                run.Sink.Integer(page.Total);
            else
                run.Sink.Literal(literal);
        }

        run.Sink.EndObject();
    }
}
