using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.Testing;

namespace RelationsGraph.Compiler.Tests.Planning;

public sealed class PlanSnapshotTests
{
    // The cursor was made with the signature of CitiesConnection, order by id.
    private static readonly string Cursor = Cursors.Of("CitiesConnection", "city/lyon");

    public static TheoryData<string, string, string> Cases => new()
    {
        { "by-id", """{ city(id: "city/lyon") { id code tags } }""", "{}" },
        { "languages", """query ($id: ID!, $lang: [Lang!]) { city(id: $id) { name(lang: $lang) ja: name(lang: JA) both: description(lang: [EN, JA]) none: name(lang: null) } }""", """{"id": "city/lyon", "lang": ["EN"]}""" },
        { "root-connection", $$"""{ cities(first: 5, after: "{{Cursor}}") { totalCount pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor } edges { __typename cursor node { id } } nodes { id } __typename } }""", "{}" },
        { "page-sizes", """query ($a: Int, $b: Int = 3, $c: Int = null) { a: cities(first: $a) { totalCount } b: cities(first: $b) { totalCount } c: cities(first: $c) { totalCount } d: cities(first: null) { totalCount } e: cities { totalCount } f: cities(first: 0) { totalCount } }""", """{"a": 7}""" },
        { "relationship-both-ways", """{ city(id: "city/lyon") { partyTo { edges { id since role claims { id property } node { parties { edges { until citations { document { id } } node { id } } } } } } } }""", "{}" },
        { "to-one", """{ treaties { nodes { keeper { id keeps { nodes { id } } } keeperRelationship { __typename id since from { id } to { id } } replaces { id } replacesRelationship { id } replacedBy { id } } } }""", "{}" },
        { "derived-path", """{ city(id: "city/lyon") { sisters(first: 2) { totalCount edges { since until via { id name } paths { __typename length nodes { id } relationships { __typename id from { id } ... on PartyTo { role } } } node { id } } } } }""", "{}" },
        { "single-path", """{ city(id: "city/lyon") { country { id name } within { nodes { __typename id } } } }""", "{}" },
        { "root-path", """{ keepers { edges { via { id } node { code } } } }""", "{}" },
        { "interface", """{ entities { nodes { __typename id ... on City { code } ... on Place { locatedIn { totalCount } } ... on Treaty { kind } ...on Entity { name } } } }""", "{}" },
        { "merged-fields", """{ city(id: "city/lyon") { ...A partyTo { nodes { id } } b: code } city(id: "city/lyon") { code ... { partyTo { totalCount nodes { kind } } } } } fragment A on City { code partyTo { edges { id } } }""", "{}" },
        { "node-and-nodes", """query ($a: ID! = "treaty/t") { node(id: "city/lyon") { id ... on Entity { name } } nodes(ids: [$a, "city/lyon"]) { id } one: nodes(ids: "city/lyon") { id } }""", "{}" },
        { "records", """{ city(id: "city/lyon") { names { lang text } claims { id property citations { document { id kind } } } citations { document { id } } } }""", "{}" },
        { "include", """query ($yes: Boolean!, $no: Boolean!) { city(id: "x") { id code @include(if: $yes) name @skip(if: $yes) population @include(if: $no) ... @include(if: $yes) { tags } } }""", """{"yes": true, "no": false}""" },
        { "introspection-and-data", """query ($name: String!) { __typename __schema { queryType { name } } __type(name: $name) { name kind } gone: __type(name: "Gone") { name } city(id: "x") { id } }""", """{"name": "City"}""" },
        { "one-fragment-in-two-places", """query ($n: Int) { a: city(id: "a") { ...F } b: city(id: "b") { ...F } } fragment F on City { partyTo(first: $n) { nodes { parties(first: 1) { nodes { id } } } } }""", """{"n": 2}""" },
        { "paths", """query ($from: ID!, $mode: PathMode!, $types: [RelationshipTypeName!] = [LOCATED_IN]) { paths(from: $from, to: "city/lyon", mode: $mode, maxLength: 3, types: $types, first: 2) { length steps { __typename position direction node { id ... on City { code } } relationship { __typename id type from { id } } } } all: paths(from: 1, to: 2, types: [PARTY_TO, ABOUT], direction: OUT) { __typename nodes { id } relationships { type } } }""", """{"from": "city/paris", "mode": "SIMPLE"}""" },
        { "surroundings", """query ($id: ID!, $n: Int) { neighbors(of: $id, depth: 2, direction: IN) { __typename totalCount relationshipCounts { type direction count } nodeCounts { type count } nodes(first: $n) { distance node { id ... on City { degree(types: [ABOUT]) topRelated(types: [ABOUT], first: 3) { count node { id } } } } } } subgraph(ids: [$id, 2], limit: 5) { isTruncated missing nodes { node { id } } relationships { type } } statistics { nodes { type count } relationships { count } topByDegree(types: [CITY], relationshipTypes: [ABOUT], direction: IN, first: $n) { degree node { id } } degreeDistribution { degree count } } }""", """{"id": "city/lyon"}""" },
        { "numbers-as-ids", """query ($n: ID!) { node(id: 12) { id } other: node(id: $n) { id } }""", """{"n": 7}""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_operation_becomes_this_plan(string name, string query, string variables)
    {
        Asked asked = Asking.Small().Ask(query, variables);

        Snapshot.Match($"{query}\n{variables}\n\n{PlanText.Of(asked.Plan)}values: {string.Join(", ", asked.Slots)}\n", name);
    }
}
