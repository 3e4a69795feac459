using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Model.Tests.Ontology;

public sealed class ProductOntologyTests
{
    [Fact]
    public void The_ontology_of_the_product_has_no_fault()
    {
        OntologyResult result = OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema"));

        Assert.Empty(result.Faults);
        Assert.NotNull(result.Ontology);
    }

    [Fact]
    public void Ids_of_types_sort_as_their_nodes_do()
    {
        GraphOntology ontology = OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema")).Ontology!;

        string[] prefixes = [.. ontology.NodeTypes.Select(type => type.IdPrefix + "/")];

        Assert.Equal(prefixes.Order(StringComparer.Ordinal), prefixes);
    }
}
