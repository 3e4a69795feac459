using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Requests;

/// <summary>How the value of a parameter is made of the values of a request.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract record ParameterForm
{
    /// <summary>Writes the value.</summary>
    public abstract void Write(PlanArguments arguments, PackWriter writer);

    /// <summary>Writes a value in one of its forms.</summary>
    private protected static void Write(PlanValue value, ExpressionType type, ValueFacet facet, PackWriter writer)
    {
        if (value.IsNull)
            writer.WriteNull();
        else if (type.Kind == PropertyKind.EdtfDate)
            WriteDate(value, facet, writer);
        else if (value.Kind == PlanValueKind.Text && facet == ValueFacet.Folded)
            writer.WriteText(FoldedText.Of(value.Text));
        else if (value.Kind == PlanValueKind.Text)
            writer.WriteText(facet == ValueFacet.Ordered ? OrderedText.Escape(value.Text) : value.Text);
        else if (type.Kind == PropertyKind.Boolean)
            writer.WriteBoolean(value.Integer == 1);
        else if (type.Kind == PropertyKind.Enum)
            writer.WriteText(type.Enum!.Values[value.Integer].Name);
        else
            writer.WriteInteger(value.Integer);
    }

    /// <summary>A date of a request is its text; one of a cursor is a list of its days and its text.</summary>
    private static void WriteDate(PlanValue value, ValueFacet facet, PackWriter writer)
    {
        if (facet == ValueFacet.Plain)
            writer.WriteText(value.Kind == PlanValueKind.List ? value.Items[2].Text : value.Text);
        else if (value.Kind == PlanValueKind.List)
            writer.WriteInteger(value.Items[facet == ValueFacet.Earliest ? 0 : 1].Integer);
        else
            writer.WriteInteger(facet == ValueFacet.Earliest ? EdtfDate.Parse(value.Text).Earliest : EdtfDate.Parse(value.Text).Latest);
    }
}

/// <summary>One value.</summary>
internal sealed record OneValue(Operand Operand, ExpressionType Type, ValueFacet Facet) : ParameterForm
{
    /// <inheritdoc/>
    public override void Write(PlanArguments arguments, PackWriter writer) => Write(arguments[Operand], Type, Facet, writer);
}

/// <summary>The values of a list, without null.</summary>
internal sealed record ValueList(Operand Operand, ExpressionType Type, ValueFacet Facet) : ParameterForm
{
    /// <inheritdoc/>
    public override void Write(PlanArguments arguments, PackWriter writer)
    {
        PlanValue value = arguments[Operand];
        PlanValue[] items = value.Kind == PlanValueKind.List ? Array.FindAll(value.Items, item => !item.IsNull) : value.IsNull ? [] : [value];
        writer.WriteList(items.Length);
        foreach (PlanValue item in items)
            Write(item, Type, Facet, writer);
    }
}

/// <summary>A part of a cursor; null without one.</summary>
internal sealed record CursorItem(Operand Cursor, int Place, ExpressionType Type, ValueFacet Facet) : ParameterForm
{
    /// <inheritdoc/>
    public override void Write(PlanArguments arguments, PackWriter writer) =>
        Write(arguments[Cursor] is { IsNull: false } cursor ? cursor.Items[Place] : default, Type, Facet, writer);
}

/// <summary>How many rows are read for a page.</summary>
internal sealed record PageLimit(PageRequest Page, int More) : ParameterForm
{
    /// <inheritdoc/>
    public override void Write(PlanArguments arguments, PackWriter writer) => writer.WriteInteger((long)Page.SizeFor(arguments) + More);
}

/// <summary>How many rows are passed over before a page.</summary>
internal sealed record PageSkip(PageRequest Page) : ParameterForm
{
    /// <inheritdoc/>
    public override void Write(PlanArguments arguments, PackWriter writer) => writer.WriteInteger(Page.SkippedFor(arguments));
}
