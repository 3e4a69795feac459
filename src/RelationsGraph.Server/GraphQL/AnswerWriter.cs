using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
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
    /// <summary>The longest 64-bit integer with its sign.</summary>
    private const int MaxIntegerLength = 20;

    /// <summary>What no plain text holds: control characters, quotation marks, backslashes.</summary>
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\', 0x7F]);

    private readonly List<GraphQLError> _errors = [];
    private Frame[] _frames = new Frame[32];
    private int _depth;
    private bool _needsComma;
    private ResponseName? _name;

    /// <summary>How many objects and lists the store is inside of that were taken back.</summary>
    private int _muted;

    /// <summary>The errors of faults, in the order in which they came.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>The field, or the item, that is being written, or the innermost object or list around it; null before the first.</summary>
    public ResponsePath? Place => Path();

    /// <summary>Makes the writer ready for the next answer.</summary>
    public void Reset()
    {
        _errors.Clear();
        (_depth, _muted, _needsComma, _name) = (0, 0, false, null);
    }

    /// <inheritdoc/>
    public void Name(ResponseName name) => _name = name;

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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Literal(ReadOnlySpan<byte> json)
    {
        if (!BeginValue(json.Length, out Span<byte> room, out int begun))
            return;
        json.CopyTo(room[begun..]);
        EndValue(begun + json.Length);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Text(ReadOnlySpan<byte> utf8, bool isPlain)
    {
        if (!BeginValue(utf8.Length + 2, out Span<byte> room, out int begun))
            return;
        room[begun++] = (byte)'"';
        if (!isPlain)
        {
            buffer.Advance(begun);
            Escape(utf8);
            return;
        }

        utf8.CopyTo(room[begun..]);
        begun += utf8.Length;
        room[begun++] = (byte)'"';
        EndValue(begun);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Integer(long value)
    {
        if (!BeginValue(MaxIntegerLength, out Span<byte> room, out int begun))
            return;
        Utf8Formatter.TryFormat(value, room[begun..], out int length);
        EndValue(begun + length);
    }

    /// <inheritdoc/>
    public void Decimal(long unscaled, int scale)
    {
        if (!BeginValue(ScaledDecimal.MaxLength, out Span<byte> room, out int begun))
            return;
        EndValue(begun + ScaledDecimal.Format(unscaled, scale, room[begun..]));
    }

    /// <inheritdoc/>
    public void Fault(string code, string message)
    {
        if (_muted > 0)
        {
            _name = null;
            return;
        }

        if (_errors.Count < maxErrors)
            _errors.Add(new GraphQLError(code, message) { Path = Path() });
        else if (_errors.Count == maxErrors)
            _errors.Add(new GraphQLError(ErrorCodes.ErrorLimit, $"There are more than {maxErrors} errors (setting Limits:MaxErrors); the rest is not listed."));
        bool nonNull = IsNonNull(_name, _depth);
        int target = _depth;
        while (nonNull)
        {
            target--;
            nonNull = IsNonNull(_frames[target].Name, target);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Start(byte opening, bool isList)
    {
        ResponseName? name = _name;
        if (!BeginValue(1, out Span<byte> room, out int begun))
        {
            _muted++;
            return;
        }

        room[begun] = opening;
        if (_depth == _frames.Length)
            Array.Resize(ref _frames, _depth * 2);
        ref Frame frame = ref _frames[_depth++];
        frame.Name = name;
        frame.Start = buffer.Length + begun;
        frame.Index = isList ? 0 : Frame.NoList;
        buffer.Advance(begun + 1);
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

    /// <summary>Writes what stands before a value, comma and name, without counting it yet: each value is one step for the buffer.</summary>
    /// <param name="length">Most bytes of the value.</param>
    /// <param name="room">Room for all of it.</param>
    /// <param name="begun">How many bytes of the room are taken.</param>
    /// <returns>False when the value is inside of something that was taken back.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool BeginValue(int length, out Span<byte> room, out int begun)
    {
        begun = 0;
        ResponseName? name = _name;
        _name = null;
        if (_muted > 0)
        {
            room = default;
            return false;
        }

        if (name is null)
        {
            room = buffer.GetSpan(length + 1);
            if (_needsComma)
                room[begun++] = (byte)',';
            if (_depth > 0)
                _frames[_depth - 1].Index++;
            return true;
        }

        int skipped = _needsComma ? 0 : 1;
        begun = name.Json.Length + 1 - skipped;
        ReadOnlySpan<byte> member = name.Member.AsSpan(skipped);
        room = buffer.GetSpan(Math.Max(begun, ResponseName.ShortMember) + length);

        // Of a short name more is copied than it has: one move of fixed size is faster than a copy that looks at the length first.
        if (begun <= ResponseName.ShortMember)
            member[..ResponseName.ShortMember].CopyTo(room);
        else
            member[..begun].CopyTo(room);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndValue(int length)
    {
        buffer.Advance(length);
        _needsComma = true;
    }

    /// <summary>Escapes only what must be, so that a text has the same bytes whether a store knew it to be plain or not.</summary>
    private void Escape(ReadOnlySpan<byte> utf8)
    {
        for (int at = utf8.IndexOfAny(Special); at >= 0; at = utf8.IndexOfAny(Special))
        {
            buffer.Write(utf8[..at]);
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(utf8.Slice(at, 1), buffer.GetSpan(64), out _, out int written);
            buffer.Advance(written);
            utf8 = utf8[(at + 1)..];
        }

        buffer.Write(utf8);

        buffer.Write((byte)'"');
        _needsComma = true;
    }

    /// <summary>Whether null may not stand under a name, or, without one, as an item of the innermost of so many objects and lists.</summary>
    private bool IsNonNull(ResponseName? name, int depth) =>
        name?.IsNonNull ?? (depth > 0 && _frames[depth - 1] is { IsList: true, Name.IsItemNonNull: true });

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
    private struct Frame
    {
        /// <summary>The index of an object; far below any count.</summary>
        public const int NoList = int.MinValue;

        /// <summary>The name it stands under; null for an item of a list and for the root.</summary>
        public ResponseName? Name;

        /// <summary>Where it begins.</summary>
        public int Start;

        /// <summary>How many items a list has so far; negative for an object.</summary>
        public int Index;

        /// <summary>Whether it is a list.</summary>
        public readonly bool IsList => Index >= 0;
    }
}
