using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Tests.Aids;

namespace RelationsGraph.Neo4j.Tests.Migrating;

public class SchemaItemTests
{
    [Fact]
    public void Names_are_quoted_whatever_they_hold() => Assert.Equal(
        "CREATE INDEX `rg_A``B_p` IF NOT EXISTS FOR (n:`A``B`) ON (n.`p`)", SchemaItem.Of(SchemaKind.NodeRange, "A`B", "p").Create());

    [Fact]
    public void A_full_text_index_takes_words_between_white_space() => Assert.Equal(
        "CREATE FULLTEXT INDEX `rg_Entity_a_b` IF NOT EXISTS FOR (n:`Entity`) ON EACH [n.`a`, n.`b`] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
        SchemaItem.Of(SchemaKind.NodeFullText, "Entity", "a", "b").Create());

    [Fact]
    public void A_small_ontology_needs_these()
    {
        Assert.Equal(
            [
                "rg__Import_name", "rg__Lock_name", "rg__Schema_name", "rg_Entity_id", "rg__Name__place", "rg__Claim__place", "rg__Claim_id",
                "rg__Citation__place", "rg_PART_OF_id", "rg_ROAD_TO_id",
            ],
            WantedSchema.Constraints(SmallGraph.Ontology).Select(item => item.Name));
        string[] indexes = [.. WantedSchema.Indexes(SmallGraph.Ontology).Select(item => item.Name)];
        Assert.Equal(
            [
                "rg_Town_id", "rg_Town__a_since", "rg_Town__a_until", "rg_Town__k_code", "rg_Town__k_page", "rg_Town_people", "rg_Town_area", "rg_Town_budgetYear",
                "rg_Town_sort", "rg_Town_twin", "rg_Town__k__display_JA", "rg_Town__k__display_EN",
            ],
            indexes.Where(name => name.StartsWith("rg_Town_", StringComparison.Ordinal)));
        Assert.Contains("rg_Entity__a__happens", indexes);
        Assert.Contains("rg__Citation_paper", indexes);
        Assert.Equal(indexes.Distinct(), indexes);
    }

    [Fact]
    public void Of_two_schemas_what_is_missing_and_what_is_no_longer_wanted_is_told()
    {
        var kept = SchemaItem.Of(SchemaKind.NodeRange, "A", "p");
        var missing = SchemaItem.Of(SchemaKind.NodeUnique, "A", "id");
        var old = SchemaItem.Of(SchemaKind.NodeRange, "A", "q");
        SchemaItem foreign = old with { Name = "of_somebody" };
        SchemaComparison comparison = SchemaComparison.Of([kept, missing], [kept with { Name = "by_hand" }, old, foreign]);
        Assert.Equal([missing], comparison.Missing);
        Assert.Equal([old], comparison.Unwanted);
    }

    [Fact]
    public void Statements_that_load_are_stable()
    {
        LoadStatements Of(string type) => LoadStatements.Of(KeptGraph.Of(SmallGraph.Filled()).Single(kept => kept.Table.Type.Name == type).Table);
        Assert.Equal("UNWIND $rows AS row MERGE (n:`Entity` {id: row.id}) SET n = row SET n:`Entity`:`Town`:`Spot`", $"{Of("Town").Merge}");
        Assert.Equal(
            "UNWIND $rows AS row MATCH (a:`Entity` {id: row.from}) MATCH (b:`Entity` {id: row.to}) "
            + "MERGE (a)-[r:`ROAD_TO` {id: row.properties.id}]->(b) SET r = row.properties",
            $"{Of("RoadTo").Merge}");
        Assert.Equal("UNWIND $rows AS row MERGE (n:`_Citation` {_place: row._place}) SET n = row SET n:`_Record`", $"{Of("Citation").Merge}");
        Assert.Equal("UNWIND $rows AS row CREATE (n:`Entity`:`Town`:`Spot`) SET n = row", $"{Of("Town").Create}");
        Assert.Equal(
            "UNWIND $rows AS row MATCH (a:`Entity` {id: row.from}) MATCH (b:`Entity` {id: row.to}) CREATE (a)-[r:`ROAD_TO`]->(b) SET r = row.properties",
            $"{Of("RoadTo").Create}");
        Assert.Equal("UNWIND $rows AS row CREATE (n:`_Citation`:`_Record`) SET n = row", $"{Of("Citation").Create}");
        Assert.Equal("UNWIND $rows AS row MATCH (n:`_Claim` {id: row.id}) WHERE n._place <> row._place REMOVE n.id", $"{Of("Claim").Clear}");
        Assert.Null(Of("Citation").Clear);
    }
}
