using System.Text;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>How a value that was read of a row is written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ValueForm
{
    private readonly ExpressionType _type;
    private readonly byte[][] _names;

    /// <summary>The form of an expression's values.</summary>
    public ValueForm(ExpressionType type)
    {
        _type = type;
        _names = type.Enum is null ? [] : [.. type.Enum.Values.Select(value => value.Name).Order(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>The name of an enum value by its place in the order of names.</summary>
    public string NameOf(int place) => Encoding.UTF8.GetString(_names[place]);

    /// <summary>Pushes a value.</summary>
    public void Write(IValueSink sink, in RowValue value)
    {
        if (_type.Kind is PropertyKind.Text or PropertyKind.Url or PropertyKind.EdtfDate)
            sink.Text(value.Text, isPlain: false);
        else
            Write(sink, value.First);
    }

    /// <summary>Pushes a value that is a number.</summary>
    public void Write(IValueSink sink, long number)
    {
        switch (_type.Kind)
        {
            case PropertyKind.Decimal:
                sink.Decimal(number, _type.Scale);
                break;
            case PropertyKind.Boolean:
                sink.Boolean(number != 0);
                break;
            case PropertyKind.Enum:
                sink.Text(_names[number], isPlain: true);
                break;
            case PropertyKind.FiscalYear:
                Write(sink, DateBucket.FiscalYear, (int)number);
                break;
            default:
                sink.Integer(number);
                break;
        }
    }

    /// <summary>Pushes a stretch of time.</summary>
    public static void Write(IValueSink sink, DateBucket bucket, int number)
    {
        Span<byte> text = stackalloc byte[DateBuckets.MaxLength];
        int length = DateBuckets.Write(bucket, number, text);
        sink.Text(text[..length], isPlain: true);
    }
}
