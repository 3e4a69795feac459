using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>Reads one value.</summary>
internal abstract class ScalarDecoder(ResponseName name) : FieldDecoder(name)
{
    /// <summary>Whether the ontology promises a value; one that is missing is a fault of the database.</summary>
    public bool IsRequired { get; init; }

    /// <inheritdoc/>
    public sealed override void PushValue(ref PackReader values, AnswerRun run)
    {
        if (!IsRequired && values.TryReadNull())
            run.Sink.Null();
        else
            PushScalar(ref values, run.Sink);
    }

    /// <summary>Pushes an item of a list, which is never null.</summary>
    public void PushItem(ref PackReader values, IValueSink sink) => PushScalar(ref values, sink);

    /// <summary>Pushes a value that is not null.</summary>
    protected abstract void PushScalar(ref PackReader values, IValueSink sink);
}

/// <summary>Texts, ids, addresses and enum values, which are kept by name.</summary>
internal sealed class TextDecoder(ResponseName name) : ScalarDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushScalar(ref PackReader values, IValueSink sink) => sink.Text(values.ReadText(), isPlain: false);
}

/// <summary>Integers.</summary>
internal sealed class IntegerDecoder(ResponseName name) : ScalarDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushScalar(ref PackReader values, IValueSink sink) => sink.Integer(values.ReadInteger());
}

/// <summary>Decimals, kept as scaled integers.</summary>
internal sealed class DecimalDecoder(ResponseName name, int scale) : ScalarDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushScalar(ref PackReader values, IValueSink sink) => sink.Decimal(values.ReadInteger(), scale);
}

/// <summary>True and false.</summary>
internal sealed class BooleanDecoder(ResponseName name) : ScalarDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushScalar(ref PackReader values, IValueSink sink) => sink.Boolean(values.ReadBoolean());
}

/// <summary>EDTF dates in any format.</summary>
internal sealed class DateDecoder(ResponseName name, DateFormat format) : ScalarDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushScalar(ref PackReader values, IValueSink sink)
    {
        ReadOnlySpan<byte> edtf = values.ReadText();
        Span<byte> text = stackalloc byte[DateText.MaxLength];
        if (format == DateFormat.Edtf)
            sink.Text(edtf, isPlain: false);
        else if (DateText.Write(edtf, format, text) is var length and > 0)
            sink.Text(text[..length], isPlain: true);
        else
            sink.Null();
    }
}

/// <summary>Fiscal years in any format, kept as the calendar year they begin in.</summary>
internal sealed class FiscalYearDecoder(ResponseName name, DateFormat format) : ScalarDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushScalar(ref PackReader values, IValueSink sink)
    {
        int offset = values.Offset;
        long year = values.ReadInteger();
        if (year is < FiscalYear.MinYear or > FiscalYear.MaxYear)
            throw new PackException("A fiscal year is expected", offset);
        Span<byte> text = stackalloc byte[DateText.MaxLength];
        sink.Text(text[..DateText.Write(new FiscalYear((int)year), format, text)], isPlain: true);
    }
}

/// <summary>Lists of values.</summary>
internal sealed class ValueListDecoder(ResponseName name, PropertyKind kind, int scale) : ScalarDecoder(name)
{
    private readonly ScalarDecoder _item = kind switch
    {
        PropertyKind.Decimal => new DecimalDecoder(name, scale),
        PropertyKind.Int or PropertyKind.Long => new IntegerDecoder(name),
        PropertyKind.FiscalYear => new FiscalYearDecoder(name, DateFormat.FiscalYear),
        PropertyKind.Boolean => new BooleanDecoder(name),
        _ => new TextDecoder(name),
    };

    /// <inheritdoc/>
    protected override void PushScalar(ref PackReader values, IValueSink sink)
    {
        sink.StartList();
        for (int left = values.ReadList(); left > 0; left--)
            _item.PushItem(ref values, sink);
        sink.EndList();
    }
}
