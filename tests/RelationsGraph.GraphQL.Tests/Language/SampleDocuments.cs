namespace RelationsGraph.GraphQL.Tests.Language;

/// <summary>Two documents that together use every production of the grammar.</summary>
internal static class SampleDocuments
{
    public const string Executable = """"
        # 姉妹都市
        "Cities that are sisters"
        query SisterCities(
          "At what time" $asOf: EdtfDate @deprecated(reason: "no")
          $first: Int! = 10, $kinds: [[Kind!]!] = [[SISTER], []]
        ) @live @cost(weight: 1.5e3) {
          yokohama: city(id: "city/\u6A2A\u{6D5C}\n\uD83C\uDF0F", where: { and: [{ name: { eq: null } }, {}], not: -12 }, ok: true, no: false) @include(if: $yes) {
            name(lang: [JA, EN])
            ...Place @skip(if: false)
            ... on City @a { sisterCities(order: [{ edge: { since: ASC } }], asOf: $asOf) { totalCount } }
            ... @b { id }
            ... { note(text: """
              Two lines,
                the second with \""" inside
              """) }
          }
        }

        mutation { touch }
        subscription S { changed(types: [CITY]) { id } }
        """
        A place
        """
        fragment Place on Place @c { country { isoCode } }
        """";

    public const string TypeSystem = """"
        "The schema"
        schema @a { query: Query mutation: Mutation subscription: Subscription }
        extend schema @b { query: Q }
        extend schema @c
        """
        Marks a thing.

          Indented "and" quoted \""".
        """
        directive @a("Why" reason: String = "横浜" @x, limit: Int) repeatable on | FIELD | OBJECT | VARIABLE_DEFINITION
        directive @b on QUERY | MUTATION | SUBSCRIPTION | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | SCHEMA | SCALAR
          | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        "A date" scalar EdtfDate @specifiedBy(url: "https://example.org/edtf")
        extend scalar EdtfDate @d
        type Empty
        type City implements & Node & Place @key {
          "The id"
          id: ID!
          name(lang: [Lang!] = [JA, EN], "As of" asOf: EdtfDate): [String!]! @deprecated
          on: type type: on
        }
        extend type City implements Actor
        extend type City @e
        extend type City { added: Int }
        interface Place implements Node { id: ID! }
        extend interface Place @f
        interface Bare
        "Either" union Hit @g = | City | Place
        union None
        extend union Hit = Country
        extend union Hit @h
        "Kinds" enum Kind @i { "One" SISTER FRIEND @deprecated(reason: "x") query }
        enum NoValues
        extend enum Kind { PARTNER }
        extend enum Kind @j
        "Filter" input CityFilter @oneOf { "Eq" eq: String = "a" @k in: [String!] deep: CityFilter = { eq: "b", in: [] } }
        input NoFields
        extend input CityFilter { neq: String }
        extend input CityFilter @l
        """";
}
