using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationsGraph.Model.Plan;
using RelationsGraph.Server.GraphQL;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

public sealed class AnswerWriterTests
{
    private static readonly ResponseName A = new("a", false), B = new("b", false), Must = new("must", true);
    private static readonly ResponseName List = new("list", false), ListOfMust = new("items", false, true), MustListOfMust = new("all", true, true);

    private readonly AnswerBuffer _buffer = new(1 << 20);
    private readonly AnswerWriter _writer;

    public AnswerWriterTests() => _writer = new AnswerWriter(_buffer, 100);

    [Fact]
    public void Values_of_every_kind_are_written_in_order()
    {
        Root(() =>
        {
            Value(A, () => _writer.Integer(long.MinValue));
            Value(B, () => _writer.Decimal(-5200, 3));
            Value(Must, () => _writer.Boolean(true));
            Value(List, () => Items(() => _writer.Text("x"u8, true), () => _writer.Null(), () => Items(), () => Items(() => _writer.Boolean(false), () => Object())));
            Value(ListOfMust, () => Items(() => Object(() => Value(A, () => _writer.Literal("{\"z\":[]}"u8)), () => Value(B, () => _writer.Text("\""u8, false))), () => Object()));
        });

        Written("""{"a":-9223372036854775808,"b":-5.2,"must":true,"list":["x",null,[],[false,{}]],"items":[{"a":{"z":[]},"b":"\""},{}]}""");
    }

    [Fact]
    public void A_fault_where_null_may_stand_stays_there()
    {
        Root(() =>
        {
            Value(A, Fault);
            Value(B, () => Object(() => Value(A, Fault), () => Value(B, () => _writer.Integer(1))));
        });

        Written("""{"a":null,"b":{"a":null,"b":1}}""", "a", "b.a");
    }

    [Fact]
    public void A_fault_where_null_may_not_stand_takes_its_object_along()
    {
        Root(() =>
        {
            Value(A, () => Object(
                () => Value(B, () => _writer.Integer(1)),
                () => Value(Must, Fault),
                () => Value(A, () => Object(() => Value(Must, Fault))),
                () => Value(List, () => Items(Fault))));
            Value(B, () => _writer.Integer(2));
        });

        // What comes into an object that is gone is dropped, its faults too.
        Written("""{"a":null,"b":2}""", "a.must");
    }

    [Fact]
    public void A_fault_climbs_to_the_nearest_place_that_may_be_null()
    {
        Root(() =>
        {
            Value(A, () => Object(() => Value(Must, () => Object(() => Value(MustListOfMust, () => Items(() => Object(() => Value(Must, Fault))))))));
            Value(B, () => _writer.Integer(2));
        });

        Written("""{"a":null,"b":2}""", "a.must.all[0].must");
    }

    [Fact]
    public void A_fault_without_such_a_place_takes_all_data()
    {
        Root(() =>
        {
            Value(A, () => _writer.Integer(1));
            Value(Must, () => Object(() => Value(Must, Fault), () => Value(A, () => _writer.Integer(1))));
            Value(B, () => _writer.Integer(2));
        });

        Written("null", "must.must");
    }

    [Fact]
    public void Items_of_a_list_are_null_or_take_the_list_along()
    {
        Root(() =>
        {
            Value(List, () => Items(() => _writer.Integer(1), Fault, () => Object(() => Value(Must, Fault)), () => _writer.Integer(4)));
            Value(ListOfMust, () => Items(() => _writer.Integer(1), Fault, () => _writer.Integer(3), Fault));
            Value(A, () => Object(() => Value(MustListOfMust, () => Items(() => _writer.Integer(1), Fault))));
            Value(B, () => Items(() => Items(() => _writer.Integer(1), Fault), Fault));
        });

        Written("""{"list":[1,null,null,4],"items":null,"a":null,"b":[[1,null],null]}""",
            "list[1]", "list[2].must", "items[1]", "a.all[1]", "b[0][1]", "b[1]");
    }

    [Fact]
    public void A_writer_is_as_new_after_a_reset()
    {
        Root(() => Value(Must, () => Object(() => Value(Must, Fault))));
        _writer.StartObject();
        _writer.Name(Must);
        _buffer.Clear();
        _writer.Reset();

        Root(() => Value(A, () => _writer.Integer(1)));

        Written("""{"a":1}""");
    }

    [Fact]
    public void Deep_answers_grow_the_frames()
    {
        Root(() => Nest(100));

        Assert.Equal(101, Encoding.UTF8.GetString(_buffer.Written.Span).Count(c => c == '{'));

        void Nest(int depth)
        {
            if (depth > 0)
                Value(A, () => Object(() => Nest(depth - 1)));
        }
    }

    [Fact]
    public void Only_what_a_plain_text_never_holds_is_escaped_and_as_system_text_json_does_it()
    {
        for (int plane = 0; plane < 0x11; plane++)
        {
            var text = new StringBuilder();
            for (int scalar = plane << 16; scalar < (plane + 1) << 16; scalar++)
            {
                if (Rune.IsValid(scalar))
                    text.Append(char.ConvertFromUtf32(scalar));
            }

            _buffer.Clear();
            _writer.Reset();
            var large = new AnswerBuffer(1 << 22);
            var writer = new AnswerWriter(large, 1);
            writer.StartObject();
            writer.Name(A);
            writer.Text(Encoding.UTF8.GetBytes(text.ToString()), isPlain: false);
            writer.EndObject();

            string json = Encoding.UTF8.GetString(large.Written.Span);
            string escaped = string.Concat(text.ToString().Select(c => c is < ' ' or '"' or '\\' or '\u007F' ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode($"{c}") : $"{c}"));
            Assert.Equal($"{{\"a\":\"{escaped}\"}}", json);
            Assert.Equal(text.ToString(), JsonDocument.Parse(json).RootElement.GetProperty("a").GetString());
        }
    }

    [Fact]
    public void Characters_that_need_escapes_are_escaped_at_every_place_of_a_text()
    {
        for (int before = 0; before < 130; before++)
        {
            string text = new string('x', before) + "\"\\\n\u0001日😀\u2028";
            _buffer.Clear();
            _writer.Reset();
            Root(() => Value(A, () => _writer.Text(Encoding.UTF8.GetBytes(text), false)));

            Assert.Equal(text, JsonDocument.Parse(_buffer.Written).RootElement.GetProperty("a").GetString());
        }
    }

    [Fact]
    public void Names_of_every_length_are_written_with_and_without_a_comma()
    {
        // Short names are moved at a stroke, long ones by their length.
        for (int length = 1; length < 80; length++)
        {
            var name = new ResponseName(new string('n', length), false);
            string json = $"\"{name.Text}\":";
            _buffer.Clear();
            _writer.Reset();
            Root(() =>
            {
                Value(name, () => _writer.Integer(1));
                Value(name, () => Object(() => Value(name, () => _writer.Null())));
            });

            Assert.Equal($"{{{json}1,{json}{{{json}null}}}}", Encoding.UTF8.GetString(_buffer.Written.Span));
        }
    }

    [Fact]
    public void The_bound_holds_at_every_size()
    {
        for (int bound = 1; bound < 60; bound++)
        {
            var buffer = new AnswerBuffer(bound);
            var writer = new AnswerWriter(buffer, 1);
            const string Whole = """{"a":"xy","b":[1,-2.5,true,"\""]}""";
            Action write = () =>
            {
                writer.StartObject();
                writer.Name(A);
                writer.Text("xy"u8, true);
                writer.Name(B);
                writer.StartList();
                writer.Integer(1);
                writer.Decimal(-25, 1);
                writer.Boolean(true);
                writer.Text("\""u8, false);
                writer.EndList();
                writer.EndObject();
            };
            if (bound >= Whole.Length)
            {
                write();
                Assert.Equal(Whole, Encoding.UTF8.GetString(buffer.Written.Span));
            }
            else
            {
                Assert.Equal(bound, Assert.Throws<AnswerTooLargeException>(write).MaxBytes);
            }
        }
    }

    [Fact]
    public void A_text_far_beyond_the_bound_takes_no_memory() =>
        Assert.Throws<AnswerTooLargeException>(() => new AnswerBuffer(1000).GetSpan(1 << 30));

    private void Root(Action fields) => Object(fields);

    private void Object(params Action[] fields)
    {
        _writer.StartObject();
        Array.ForEach(fields, field => field());
        _writer.EndObject();
    }

    private void Items(params Action[] items)
    {
        _writer.StartList();
        Array.ForEach(items, item => item());
        _writer.EndList();
    }

    private void Value(ResponseName name, Action write)
    {
        _writer.Name(name);
        write();
    }

    private void Fault() => _writer.Fault("BROKEN", "It is broken.");

    private void Written(string json, params string[] faults)
    {
        Assert.Equal(json, Encoding.UTF8.GetString(_buffer.Written.Span));
        Assert.Equal(faults, _writer.Errors.Select(error => error.Path!.ToString()));
        Assert.All(_writer.Errors, error => Assert.Equal("BROKEN It is broken. at " + error.Path, error.ToString()));
    }
}
