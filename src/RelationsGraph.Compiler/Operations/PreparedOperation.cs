using System.Text;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.Compiler.Operations;

/// <summary>One operation of a prepared document and the plans it has had so far.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class PreparedOperation
{
    /// <summary>
    /// Most plans kept for one operation. Each Boolean variable of <c>@skip</c> and <c>@include</c> doubles what is possible; beyond
    /// this the plans are made anew.
    /// </summary>
    private const int MaxPlans = 64;

    /// <summary>
    /// Longest key of a kept plan. A key says the shape of each filter that a variable gives, and a filter can be as long as a body.
    /// </summary>
    private const int MaxKeyLength = 2048;

    private readonly StructuralVariable[] _structural;
    private KeptPlan[] _plans = [];

    internal PreparedOperation(Schema schema, PreparedDocument document, OperationDefinitionNode node)
    {
        Document = document;
        Node = node;
        Variables = OperationVariables.Create(schema, document.Document, node);
        _structural = StructuralVariables.Find(schema, node, document.Fragments, Variables);
    }

    /// <summary>What the operation defines, for the coercion of a request's variables.</summary>
    public OperationVariables Variables { get; }

    /// <summary>Whether it reads, writes or subscribes.</summary>
    public OperationType Kind => Node.Operation;

    /// <summary>An error at a place of the answer, with the places of the text that ask for what stands there (specification, section 7.1.6).</summary>
    /// <param name="error">The error; one without a path, or that has locations, stays as it is.</param>
    public GraphQLError Locate(GraphQLError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Path is null || error.Locations.Length > 0
            ? error
            : new GraphQLError(error.Code, error.Message, new LocateFields(Document.Document, Document.Fragments).At(Node.SelectionSet, error.Path))
            {
                Path = error.Path,
                Extensions = error.Extensions,
            };
    }

    internal PreparedDocument Document { get; }

    internal OperationDefinitionNode Node { get; }

    /// <summary>The plan for the variables that shape it; null when it has not been made.</summary>
    internal CompiledOperation? Find(VariableValues values)
    {
        KeptPlan[] plans = Volatile.Read(ref _plans);
        return plans.Length == 0 ? null : Find(plans, Key(values));
    }

    /// <summary>Keeps a plan. Two requests may make the same plan at once; the first one stays.</summary>
    /// <returns>Whether it is kept.</returns>
    internal bool Keep(VariableValues values, CompiledOperation compiled)
    {
        string key = Key(values);
        while (true)
        {
            // Nearly all operations have one plan or a few, so a new array for each costs less than a table for all.
            KeptPlan[] plans = Volatile.Read(ref _plans);
            if (key.Length > MaxKeyLength || plans.Length >= MaxPlans || Find(plans, key) is not null)
                return false;
            if (ReferenceEquals(Interlocked.CompareExchange(ref _plans, [.. plans, new KeptPlan(key, compiled)], plans), plans))
                return true;
        }
    }

    private static CompiledOperation? Find(KeptPlan[] plans, string key)
    {
        foreach (KeptPlan plan in plans)
        {
            if (plan.Key == key)
                return plan.Compiled;
        }

        return null;
    }

    private string Key(VariableValues values)
    {
        if (_structural.Length == 0)
            return "";
        var key = new StringBuilder();
        foreach (StructuralVariable variable in _structural)
            ValueShape.Append(key, values[variable.Ordinal], variable.Structure);
        return key.ToString();
    }

    /// <summary>A plan, and what of the variables it was made for.</summary>
    private readonly record struct KeptPlan(string Key, CompiledOperation Compiled);
}
