using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>The root field <c>search</c>, where the ontology marks texts that it can find.</summary>
internal sealed class BuildSearch(ApiSchemaBuilder builder)
{
    private const string Connection = "SearchConnection";
    private const string Edge = "SearchEdge";
    private const string Match = "SearchMatch";
    private const string Highlight = "SearchHighlight";
    private const string Fragment = "SearchFragment";

    /// <summary>Whether any property takes part in search.</summary>
    public static bool IsPossible(GraphOntology ontology) =>
        ontology.NodeTypes.Concat<ElementType>(ontology.RecordTypes).Any(type => type.Properties.Any(property => property.Search is not null));

    /// <summary>Adds the types of the field.</summary>
    /// <returns>The field.</returns>
    public FieldDefinition Build()
    {
        NodeSet nodes = builder.Ontology.AllNodes;
        TypeRef entity = TypeRef.Of(builder.EntityName).NonNull();
        builder.Add(ApiSchemaBuilder.Object(Connection, "A page of what was found, best first.",
        [
            ApiSchemaBuilder.Field("pageInfo", BuildConnections.PageInfo + "!", "Where this page lies.", new PlanPageInfo()),
            ApiSchemaBuilder.Field("edges", TypeRef.Of(Edge).NonNull().List(), "What was found, and how well it matches.", new PlanEdges()),
            ApiSchemaBuilder.Field("nodes", entity.List(), "The nodes of the page.", new PlanNodes(nodes)),
            ApiSchemaBuilder.Field("totalCount", "Int!", "How many were found in all.", new PlanTotalCount()),
            .. builder.Aggregates.Fields(Connection, "Search", builder.Ontology.FindInterface(builder.EntityName)?.Set ?? nodes, null),
        ]));
        builder.Add(ApiSchemaBuilder.Object(Edge, "Something that was found.",
        [
            ApiSchemaBuilder.Field("cursor", "String!", "Marks this element for `after` and `before`.", new PlanCursor()),
            ApiSchemaBuilder.Field("rank", "Int!", "How well it matches: 1 is best. It follows from its own names and texts alone.", new PlanSearchMatch(isRank: true)),
            ApiSchemaBuilder.Field("match", Match + "!", "What the rank means.", new PlanSearchMatch(isRank: false)),
            ApiSchemaBuilder.Field("node", entity, "The node.", new PlanEdgeNode(nodes)),
            ApiSchemaBuilder.Field(
                "highlights",
                TypeRef.Of(Highlight).NonNull().List().NonNull(),
                "Its names, then its other texts, in which words were found; first those in the languages asked for, then in the reader's.",
                new PlanHighlights(),
                new ArgumentDefinition(PlanConnection.First, "Int") { Description = "How many texts at most." },
                builder.LanguageArgument()),
        ]));
        AddHighlights();
        AddMatches();
        return ApiSchemaBuilder.Field(
            "search",
            Connection,
            "Finds things by their names in all languages, and by texts about them: blind to case, width, accents, hiragana or katakana. Best first, then by the length of the name, then by id.",
            new PlanSearch(nodes),
            [
                new ArgumentDefinition(PlanSearch.Text, "String!") { Description = "Words; the last one may be a beginning. There are no operators." },
                new ArgumentDefinition(PlanSearch.Types, $"[{BuildNodeTypeName.Name}!]") { Description = "What may be found; everything when it is not given." },
                .. builder.Ontology.FindInterface(builder.EntityName) is { } entities ? new[] { BuildFilters.Argument(entities.Name) } : [],
                .. BuildConnections.PageArguments(),
                .. TimeArguments.Valid(),
            ]);
    }

    private void AddHighlights()
    {
        builder.Add(ApiSchemaBuilder.Object(Highlight, "A text in which words were found.",
        [
            ApiSchemaBuilder.Field("field", "String!", "The field that has it: `names.text`, `description`.", new PlanHighlightPart(HighlightPart.Field)),
            ApiSchemaBuilder.Field("lang", builder.Ontology.Languages.Name, "Its language.", new PlanHighlightPart(HighlightPart.Language)),
            ApiSchemaBuilder.Field("kind", "String", "What sort of name it is: the `kind` of its record.", new PlanHighlightPart(HighlightPart.Kind)),
            ApiSchemaBuilder.Field("text", "String!", "The text.", new PlanHighlightPart(HighlightPart.Text)),
            ApiSchemaBuilder.Field("fragments", TypeRef.Of(Fragment).NonNull().List().NonNull(), "The text in pieces, in order.", new PlanFragments()),
        ]));
        builder.Add(ApiSchemaBuilder.Object(Fragment, "A piece of a text.",
        [
            ApiSchemaBuilder.Field("text", "String!", "The piece.", new PlanFragmentPart(isMatch: false)),
            ApiSchemaBuilder.Field("isMatch", "Boolean!", "Whether it is what was searched for.", new PlanFragmentPart(isMatch: true)),
        ]));
    }

    private void AddMatches() => builder.Add(new EnumType(Match)
    {
        Description = "How well something matches a search, best first. The rank is the place in this list, from 1.",
        Values = DefinitionList.Create<EnumValueDefinition>(
        [
            new EnumValueDefinition("EXACT_NAME") { Description = "A name is the text; words for the kind of thing (City, 市) may be there or not." },
            new EnumValueDefinition("NAME_PREFIX") { Description = "A name begins with the text." },
            new EnumValueDefinition("NAME_WORDS") { Description = "One name holds every word." },
            new EnumValueDefinition("TEXT_WORDS") { Description = "Names and other texts together hold every word." },
            new EnumValueDefinition("TYPO") { Description = "One name holds every word, one of them with a typing mistake; Latin script, four letters and more." },
        ]),
    });
}
