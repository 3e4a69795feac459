using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>One entry of a response object: a field and all places of the document that select it under one name.</summary>
public sealed class CollectedField
{
    private List<FieldNode>? _others;

    internal CollectedField(string responseName, FieldDefinition definition, FieldNode node)
    {
        ResponseName = responseName;
        Definition = definition;
        Node = node;
    }

    /// <summary>The name in the response: the alias or the field's name.</summary>
    public string ResponseName { get; }

    /// <summary>The field.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The first selection; its arguments are those of all (specification, section 5.3.2).</summary>
    public FieldNode Node { get; }

    /// <summary>The number of selections, at least 1.</summary>
    public int NodeCount => 1 + (_others?.Count ?? 0);

    /// <summary>The selection at this place in the order of the document, from 0.</summary>
    public FieldNode NodeAt(int index) => index == 0 ? Node : _others![index - 1];

    internal void Add(FieldNode node) => (_others ??= []).Add(node);
}
