using System.Buffers.Text;
using System.Text.Encodings.Web;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Server.GraphQL;

/// <summary>
/// Writes what a store pushes as JSON, once, straight into the answer. A fault writes null where null may stand and takes back what was
/// written of the objects around it (specification section 6.4.4).
/// </summary>
/// <remarks>Belongs to one request at a time; not thread-safe.</remarks>
/// <param name="buffer">Takes the answer.</param>
/// <param name="maxErrors">After so many errors one more says that the rest is not listed. At least 1.</param>
internal sealed class AnswerWriter(AnswerBuffer buffer, int maxErrors) : IValueSink
{
    private readonly List<GraphQLError> _errors = [];
    private Frame[] _frames = new Frame[32];
    private int _depth;
    private bool _needsComma;
    private ResponseName? _name;

    /// <summary>How many objects and lists the store is inside of that were taken back.</summary>
    private int _muted;

    /// <summary>The errors of faults, in the order in which they came.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Makes the writer ready for the next answer.</summary>
    public void Reset()
    {
        _errors.Clear();
        (_depth, _muted, _needsComma, _name) = (0, 0, false, null);
    }

    /// <inheritdoc/>
    public void Name(ResponseName name)
    {
        if (_muted > 0)
            return;
        if (_needsComma)
            buffer.Write((byte)',');
        buffer.Write(name.Json);
        _needsComma = false;
        _name = name;
    }

    /// <inheritdoc/>
    public void StartObject() => Start((byte)'{', false);

    /// <inheritdoc/>
    public void EndObject() => End((byte)'}');

    /// <inheritdoc/>
    public void StartList() => Start((byte)'[', true);

    /// <inheritdoc/>
    public void EndList() => End((byte)']');

    /// <inheritdoc/>
    public void Null() => Literal("null"u8);

    /// <inheritdoc/>
    public void Boolean(bool value) => Literal(value ? "true"u8 : "false"u8);

    /// <inheritdoc/>
    public void Literal(ReadOnlySpan<byte> json)
    {
        if (!BeginValue())
            return;
        buffer.Write(json);
        _needsComma = true;
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> utf8, bool isPlain)
    {
        if (!BeginValue())
            return;
        if (isPlain)
        {
            Span<byte> room = buffer.GetSpan(utf8.Length + 2);
            room[0] = (byte)'"';
            utf8.CopyTo(room[1..]);
            room[utf8.Length + 1] = (byte)'"';
            buffer.Advance(utf8.Length + 2);
        }
        else
        {
            Escaped(utf8);
        }

        _needsComma = true;
    }

    /// <inheritdoc/>
    public void Integer(long value)
    {
        if (!BeginValue())
            return;
        Utf8Formatter.TryFormat(value, buffer.GetSpan(20), out int length);
        buffer.Advance(length);
        _needsComma = true;
    }

    /// <inheritdoc/>
    public void Decimal(long unscaled, int scale)
    {
        if (!BeginValue())
            return;
        buffer.Advance(ScaledDecimal.Format(unscaled, scale, buffer.GetSpan(ScaledDecimal.MaxLength)));
        _needsComma = true;
    }

    /// <inheritdoc/>
    public void Fault(string code, string message)
    {
        if (_muted > 0)
            return;
        if (_errors.Count < maxErrors)
            _errors.Add(new GraphQLError(code, message) { Path = Path() });
        else if (_errors.Count == maxErrors)
            _errors.Add(new GraphQLError(ErrorCodes.ErrorLimit, $"There are more than {maxErrors} errors (setting Limits:MaxErrors); the rest is not listed."));
        bool nonNull = _depth > 0 && IsNonNull();
        int target = _depth;
        while (nonNull)
        {
            nonNull = _frames[--target].IsNonNull;
            _muted++;
        }

        if (target == _depth)
        {
            Null();
            return;
        }

        buffer.Truncate(_frames[target].Start);
        buffer.Write("null"u8);
        _depth = target;
        _needsComma = true;
        _name = null;
    }

    private void Start(byte opening, bool isList)
    {
        if (_muted > 0)
        {
            _muted++;
            return;
        }

        BeginValue(out ResponseName? name);
        if (_depth == _frames.Length)
            Array.Resize(ref _frames, _depth * 2);
        bool isNonNull = name?.IsNonNull ?? (_depth > 0 && _frames[_depth - 1].IsItemNonNull);
        _frames[_depth++] = new Frame(buffer.Length, name, isList, isNonNull, isList && name is { IsItemNonNull: true });
        buffer.Write(opening);
        _needsComma = false;
    }

    private void End(byte closing)
    {
        if (_muted > 0)
        {
            _muted--;
            return;
        }

        buffer.Write(closing);
        _depth--;
        _needsComma = true;
    }

    private bool BeginValue() => BeginValue(out _);

    private bool BeginValue(out ResponseName? name)
    {
        name = _name;
        if (_muted > 0)
            return false;
        if (name is null && _depth > 0)
        {
            if (_needsComma)
                buffer.Write((byte)',');
            _frames[_depth - 1].Index++;
        }

        _name = null;
        return true;
    }

    private void Escaped(ReadOnlySpan<byte> utf8)
    {
        buffer.Write((byte)'"');
        while (!utf8.IsEmpty)
        {
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(utf8, buffer.GetSpan(64), out int read, out int written);
            utf8 = utf8[read..];
            buffer.Advance(written);
        }

        buffer.Write((byte)'"');
    }

    private bool IsNonNull() => _name?.IsNonNull ?? _frames[_depth - 1].IsItemNonNull;

    private ResponsePath? Path()
    {
        ResponsePath? path = null;
        for (int i = 0; i < _depth; i++)
        {
            if (_frames[i].Name is { } name)
                path = ResponsePath.Field(path, name.Text);
            else if (i > 0)
                path = ResponsePath.Item(path, _frames[i - 1].Index - 1);
        }

        return _name is { } last ? ResponsePath.Field(path, last.Text)
            : _depth > 0 && _frames[_depth - 1].IsList ? ResponsePath.Item(path, _frames[_depth - 1].Index)
            : path;
    }

    /// <summary>An object or list that is being written.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="Name">The name it stands under; null for an item of a list and for the root.</param>
    /// <param name="IsList">Whether it is a list.</param>
    /// <param name="IsNonNull">Whether null may not stand in its place.</param>
    /// <param name="IsItemNonNull">Whether null may not stand inside it, for a list.</param>
    private record struct Frame(int Start, ResponseName? Name, bool IsList, bool IsNonNull, bool IsItemNonNull)
    {
        /// <summary>How many items a list has so far.</summary>
        public int Index { get; set; }
    }
}
