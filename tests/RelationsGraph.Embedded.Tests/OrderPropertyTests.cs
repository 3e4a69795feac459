using System.Globalization;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

/// <summary>Pages of random orders of random rows, against sorting them all, while rows come and go between the pages.</summary>
public class OrderPropertyTests
{
    private const int Rounds = 500;
    private const int Choices = 600;

    [Fact]
    public void Every_page_is_the_one_that_sorting_everything_gives()
    {
        Chance.Try(Rounds, Choices, random =>
        {
            bool isBackward = random.Next(2) == 1;
            new Round(random).PageThrough(isBackward);
        });
    }

    private sealed class Round
    {
        private readonly Random _random;
        private readonly OrderedGraph _graph;
        private readonly EmbeddedStore _store;
        private readonly bool _ofHub;
        private readonly (ValueExpression Value, Func<OrderedRow, IComparable?> Read, bool IsDescending)[] _keys;
        private readonly (Predicate Where, PlanValue Operand, Func<OrderedRow, bool> Accepts)? _filter;
        private readonly bool _isChanging;
        private readonly string _name;

        public Round(Random random)
        {
            _random = random;
            _graph = new OrderedGraph(_random);
            _graph.Grow(_random.Next(0, 30));
            _store = new EmbeddedStore(_graph.Snapshot(), new EmbeddedLimits { RowsWorthAnIndex = random.Next(3) == 0 ? 64 : random.Next(4) });
            _ofHub = _random.Next(2) == 0;
            _filter = _random.Next(3) == 0 ? null : OrderedGraph.Filters[_random.Next(OrderedGraph.Filters.Length)];
            _isChanging = _random.Next(2) == 0;
            _keys = new (ValueExpression, Func<OrderedRow, IComparable?>, bool)[_random.Next(0, 4)];
            for (int i = 0; i < _keys.Length; i++)
            {
                (ValueExpression value, Func<OrderedRow, IComparable?> read) = OrderedGraph.Keys[_random.Next(_ofHub ? OrderedGraph.Keys.Length : OrderedGraph.KeysOfNodes)];
                _keys[i] = (value, read, _random.Next(2) == 0);
            }

            _name = $"{(_ofHub ? "hub" : "scan")}, filter {_filter?.Where} {_filter?.Operand}, changing {_isChanging}, by {string.Join(", ", _keys.Select(key => $"{key.Value} {key.IsDescending}"))}";
        }

        public void PageThrough(bool isBackward)
        {
            PlanValue cursor = default;
            OrderedRow? last = null;
            for (int page = 0; page < 100; page++)
            {
                int size = _random.Next(1, 5), pages = _random.Next(3) == 0 ? _random.Next(3) : 0;
                if (last is not null)
                    cursor = PlanValue.From([cursor.Items[0], cursor.Items[1], PlanValue.From(pages), .. cursor.Items[PageCursor.FirstValue..]]);
                else
                    pages = 0;
                List<OrderedRow> all = [.. (_ofHub ? _graph.Rows : _graph.Cities).Where(row => _filter is not { } filter || filter.Accepts(row))];
                all.Sort(Compare);
                List<OrderedRow> inside = [.. all.Where(row => last is null || (isBackward ? Compare(row, last) < 0 : Compare(row, last) > 0))];
                int skip = Math.Min(pages * size, inside.Count), count = Math.Min(size, inside.Count - skip);
                List<OrderedRow> expected = inside.GetRange(isBackward ? inside.Count - skip - count : skip, count);
                string answer = Ask(size, cursor, isBackward);
                Assert.True(Expected(all, inside, expected, skip, isBackward) == WithoutCursors(answer, out string[] cursors), $"{_name}\npage {page} after {last}\n{Expected(all, inside, expected, skip, isBackward)}\n{WithoutCursors(answer, out _)}");
                if (expected.Count == 0)
                    return;
                last = isBackward ? expected[0] : expected[^1];
                ExpressionType[] types = Array.ConvertAll(_keys, key => key.Value.Type);
                Assert.Equal(CursorState.Valid, PageCursor.Read(isBackward ? cursors[0] : cursors[^1], Aids.Ask.Signature, types, out cursor));
                if (!_isChanging)
                    continue;
                if (_graph.Rows.Count < 60)
                    _graph.Grow(_random.Next(3));
                _graph.Shrink(_random.Next(3));
                _store.Publish(_graph.Snapshot());
            }
        }

        private string Ask(int size, PlanValue cursor, bool isBackward)
        {
            ElementSource source = _ofHub ? Aids.Ask.Out("Twin") : Aids.Ask.Scan("City");
            if (_filter is { } filter)
                source = new Filtered(source, filter.Where);
            PageRequest page = isBackward
                ? Aids.Ask.Page(last: new Operand(1), before: new Operand(2))
                : Aids.Ask.Page(new Operand(1), new Operand(2));
            var connection = new ConnectionField(
                Aids.Ask.Called("page"),
                source,
                Array.ConvertAll(_keys, key => new OrderKey(key.Value, key.IsDescending)),
                page,
                _random.Next(2) == 0
                    ? [Aids.Ask.Edges(new CursorField(Aids.Ask.Called("cursor")), Aids.Ask.EdgeNode), Aids.Ask.PageInfo, Aids.Ask.TotalCount]
                    : [Aids.Ask.Edges(new CursorField(Aids.Ask.Called("cursor")), Aids.Ask.EdgeNode), Aids.Ask.PageInfo]);
            return Aids.Ask.Of(
                _store, _ofHub ? Aids.Ask.ById(Aids.Ask.Node("Treaty", connection)) : connection, PlanValue.From("treaty/hub"), PlanValue.From(size), cursor, _filter?.Operand ?? default);
        }

        private static string Expected(List<OrderedRow> all, List<OrderedRow> inside, List<OrderedRow> page, int skip, bool isBackward)
        {
            int outside = all.Count - inside.Count, rest = inside.Count - skip - page.Count;
            int before = isBackward ? rest : outside + skip, after = isBackward ? outside + skip : rest;
            string edges = string.Join(",", page.Select(row => $"{{cursor:'',node:{{id:'{row.Node}'}}}}"));
            return string.Create(CultureInfo.InvariantCulture, $"edges:[{edges}],pageInfo:{{next:{(after > 0 ? "true" : "false")},previous:{(before > 0 ? "true" : "false")}}}|{all.Count}");
        }

        /// <summary>The part of an answer that is compared, with the total that was said, or the right one where none was asked for.</summary>
        private string WithoutCursors(string answer, out string[] cursors)
        {
            string[] parts = answer.Split("cursor:'");
            cursors = [.. parts.Skip(1).Select(part => part[..part.IndexOf('\'', StringComparison.Ordinal)])];
            string text = parts[0] + string.Concat(parts.Skip(1).Select(part => "cursor:'" + part[part.IndexOf('\'', StringComparison.Ordinal)..]));
            text = text[text.IndexOf("edges", StringComparison.Ordinal)..];
            string info = text[..(text.IndexOf('}', text.IndexOf("previous", StringComparison.Ordinal)) + 1)];
            int total = text.IndexOf("totalCount:", StringComparison.Ordinal);
            string count = total < 0
                ? (_ofHub ? _graph.Rows : _graph.Cities).Count(row => _filter is not { } filter || filter.Accepts(row)).ToString(CultureInfo.InvariantCulture)
                : text[(total + "totalCount:".Length)..].TrimEnd('}');
            return $"{info}|{count}";
        }

        private int Compare(OrderedRow left, OrderedRow right)
        {
            foreach ((_, Func<OrderedRow, IComparable?> read, bool isDescending) in _keys)
            {
                IComparable? mine = read(left), other = read(right);
                int order = mine is null || other is null ? (mine is null).CompareTo(other is null) : mine.CompareTo(other);
                if (order != 0)
                    return isDescending ? -order : order;
            }

            int nodes = string.CompareOrdinal(left.Node, right.Node);
            return nodes != 0 || !_ofHub ? nodes : string.CompareOrdinal(left.Relationship, right.Relationship);
        }
    }
}
