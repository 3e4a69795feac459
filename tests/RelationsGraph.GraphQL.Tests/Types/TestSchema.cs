using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Tests.Types;

/// <summary>A small schema with one of everything, for the tests of rules.</summary>
internal static class TestSchema
{
    internal const string Sdl = """
        directive @onField(note: String, level: Int! = 1) on FIELD
        directive @onQuery on QUERY
        directive @onVariable on VARIABLE_DEFINITION
        directive @tag(name: String!) repeatable on FIELD | INLINE_FRAGMENT | FRAGMENT_SPREAD | FRAGMENT_DEFINITION

        type Query {
          city(id: ID!): City
          cities(where: CityFilter, order: [CitySort!], first: Int = 10, lang: [Lang!]): [City!]!
          place(id: ID!): Place
          party: Party
          scalars(int: Int, float: Float, string: String, boolean: Boolean, id: ID, date: Date, lang: Lang, ints: [Int], grid: [[Int!]!]): String
          required(a: Int!, b: Int! = 5, c: [Int!]! = [1, 2]): String
          lookup(by: Lookup): City
          defaults(where: Defaults = {nested: {}}): String
          error: String
        }

        type Mutation {
          rename(id: ID!, name: String!): City
        }

        type Subscription {
          changed: City
          removed: ID
        }

        interface Node {
          id: ID!
        }

        interface Place implements Node {
          id: ID!
          name(lang: Lang): String
        }

        type City implements Node & Place {
          id: ID!
          name(lang: Lang): String
          population: Int
          country: Country
          sisters(first: Int): [City!]!
          size: Int
          mayor: String
        }

        type Country implements Node & Place {
          id: ID!
          name(lang: Lang): String
          isoCode: String!
          cities: [City!]!
          size: String
          mayor: String!
        }

        type Organization implements Node {
          id: ID!
          title: String
          seat: City
        }

        union Party = City | Organization

        enum Lang {
          EN
          JA
          OLD @deprecated(reason: "Use EN.")
        }

        scalar Date @specifiedBy(url: "https://example.org/date")

        input CityFilter {
          and: [CityFilter!]
          name: StringFilter
          population: IntFilter
          lang: Lang = EN
        }

        input StringFilter {
          eq: String
          in: [String!]
        }

        input IntFilter {
          gt: Int! = 0
          lt: Int
        }

        input CitySort {
          name: Lang
          size: Int!
        }

        input Lookup @oneOf {
          id: ID
          name: String
          filter: CityFilter
        }

        input Defaults {
          nested: Inner! = {depth: 3}
          list: [Inner!] = [{}]
        }

        input Inner {
          depth: Int! = 7
          note: String
        }
        """;

    internal static Schema Value { get; } = SchemaReader.Read(SourceText.FromString(Sdl));
}
