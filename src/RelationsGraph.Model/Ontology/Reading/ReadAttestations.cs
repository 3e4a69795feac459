using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>A date of a record with <c>@attests</c> says when its owner was there.</summary>
internal static class ReadAttestations
{
    public static void Into(Draft draft)
    {
        foreach ((TypeDefinitionNode node, var document) in draft.All)
        {
            foreach (FieldDefinitionNode field in ReadNodeTypes.FieldsOf(node))
            {
                if (ReadProperties.Find(field, "attests") is not { } directive)
                    continue;
                var arguments = new DirectiveArguments(draft, document, directive);
                if (!draft.RecordTypes.TryGetValue(node.Name, out RecordType? type))
                    arguments.Fault(directive.Start, "only records attest something; remove @attests");
                else if (type.Attestation is { } other)
                    arguments.Fault(directive.Start, $"'{other.Day}' of {type.Name} has @attests already; keep one");
                else if (type.FindProperty(field.Name) is { } day)
                    type.Attestation = new Attestation(day, ReadSource(draft, arguments, type, directive));
                arguments.RefuseOthers();
            }
        }
    }

    private static AttestationSource? ReadSource(Draft draft, DirectiveArguments arguments, RecordType type, DirectiveNode directive)
    {
        string? reference = arguments.Text("reference"), date = arguments.Text("date"), whole = arguments.Text("whole");
        if (reference is null && date is null && whole is null)
            return null;
        if (reference is null || date is null || whole is null)
        {
            arguments.Fault(directive.Start, "@attests has all of 'reference', 'date' and 'whole', or none of them");
            return null;
        }

        PropertyDefinition? property = type.FindProperty(reference);
        if (property?.Target is not { } sources)
        {
            arguments.Fault(arguments.StartOf("reference"), $"{type.Name} has no property '{reference}' with @reference");
            return null;
        }

        if (!Array.Exists(sources.Types, source => source.FindProperty(date) is { Kind: PropertyKind.EdtfDate }))
            arguments.Fault(arguments.StartOf("date"), $"{sources.Name} has no property '{date}' of type EdtfDate");
        if (draft.RelationshipTypes.TryGetValue(whole, out RelationshipType? relationship))
            return new AttestationSource(property, date, relationship);
        arguments.Fault(arguments.StartOf("whole"), $"'{whole}' is no relationship type");
        return null;
    }
}
