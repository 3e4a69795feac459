using System.Runtime.InteropServices;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>What the rules share about one document: schema, fragments, what the walk noted, and the errors. For one thread.</summary>
internal sealed class ValidationContext
{
    private readonly List<VariableUsage> _usages = new(16);
    private readonly List<FragmentSpreadNode> _spreads = [];

    // Where the uses and spreads of the n-th definition of the document end.
    private readonly int[] _usageEnds;
    private readonly int[] _spreadEnds;
    private List<GraphQLError>? _errors;
    private FragmentGraph? _graph;
    private SelectionMeasures? _measures;

    internal ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        Fragments = new FragmentTable(document);
        _usageEnds = new int[document.Definitions.Length];
        _spreadEnds = new int[document.Definitions.Length];
    }

    internal Schema Schema { get; }

    internal DocumentNode Document { get; }

    internal ValidationOptions Options { get; }

    internal FragmentTable Fragments { get; }

    /// <summary>True once there are more errors than wanted; the walk then ends.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>False when walking through the fragments would not end or would go too deep.</summary>
    internal bool CanExpandFragments { get; set; } = true;

    /// <summary>The comparisons that merging fields took, for tests.</summary>
    internal int MergeSteps { get; set; }

    /// <summary>How fragments spread each other. Only after the walk.</summary>
    internal FragmentGraph Graph => _graph ??= new FragmentGraph(this);

    /// <summary>How large the operations are. Only after the walk and without cycles.</summary>
    internal SelectionMeasures Measures => _measures ??= new SelectionMeasures(this);

    /// <summary>How many selection sets the walk has met.</summary>
    internal int SelectionSets { get; set; }

    internal bool HasUsages => _usages.Count > 0;

    internal GraphQLError[] Errors() => _errors is null ? [] : [.. _errors];

    internal void NoteUsage(VariableUsage usage) => _usages.Add(usage);

    internal void NoteSpread(FragmentSpreadNode spread) => _spreads.Add(spread);

    internal void EndDefinition(int definition)
    {
        _usageEnds[definition] = _usages.Count;
        _spreadEnds[definition] = _spreads.Count;
    }

    /// <summary>The uses of variables in a definition, without those in the fragments it spreads.</summary>
    internal ReadOnlySpan<VariableUsage> UsagesIn(int definition) => Part(CollectionsMarshal.AsSpan(_usages), _usageEnds, definition);

    /// <summary>The fragments that a definition spreads, as often as it does.</summary>
    internal ReadOnlySpan<FragmentSpreadNode> SpreadsIn(int definition) => Part(CollectionsMarshal.AsSpan(_spreads), _spreadEnds, definition);

    /// <summary>Reports that a rule is broken.</summary>
    internal void Report(ValidationRule rule, string message, int offset)
    {
        // Finding lines and columns reads the text, so it is not done for errors nobody will see.
        if (!IsFull)
        {
            Add(Broken(rule, message, Document.Locate(offset)));
        }
    }

    /// <summary>Reports that a rule is broken by two places together.</summary>
    internal void Report(ValidationRule rule, string message, int offset, int otherOffset)
    {
        if (!IsFull)
        {
            Add(Broken(rule, message, [.. Document.Locate(offset), .. Document.Locate(otherOffset)]));
        }
    }

    /// <summary>Reports that a limit is exceeded.</summary>
    internal void ReportLimit(string code, string setting, string message, long allowed, long actual, int offset)
    {
        if (!IsFull)
        {
            Add(new GraphQLError(code, message, Document.Locate(offset))
            {
                Extensions = [new("limit", setting), new("allowed", allowed), new("actual", actual)],
            });
        }
    }

    private static ReadOnlySpan<T> Part<T>(Span<T> all, int[] ends, int definition)
    {
        int start = definition == 0 ? 0 : ends[definition - 1];
        return all[start..ends[definition]];
    }

    private static GraphQLError Broken(ValidationRule rule, string message, SourceLocation[] locations) =>
        new(ErrorCodes.Validation, message, locations)
        {
            Extensions = rule.Address is null ? [new("rule", rule.Name)] : [new("rule", rule.Name), new("specifiedBy", rule.Address)],
        };

    private void Add(GraphQLError error)
    {
        _errors ??= [];
        if (_errors.Count < Options.MaxErrors)
        {
            _errors.Add(error);
            return;
        }

        IsFull = true;
        _errors.Add(new GraphQLError(
            ErrorCodes.ErrorLimit,
            $"The document has more than {Options.MaxErrors} errors ({nameof(ValidationOptions.MaxErrors)}); the rest is not listed.")
        {
            Extensions = [new("limit", nameof(ValidationOptions.MaxErrors)), new("allowed", Options.MaxErrors)],
        });
    }
}
