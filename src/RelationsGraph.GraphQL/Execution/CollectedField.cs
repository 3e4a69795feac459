using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>One entry of a response object: a field and all places of the document that select it under one name.</summary>
public readonly struct CollectedField
{
    private readonly List<FieldNode>? _others;

    internal CollectedField(FieldDefinition definition, FieldNode node, List<FieldNode>? others = null)
    {
        Definition = definition;
        Node = node;
        _others = others;
    }

    /// <summary>The name in the response: the alias or the field's name.</summary>
    public string ResponseName => Node.ResponseName;

    /// <summary>The field.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The first selection; its arguments are those of all (specification, section 5.3.2).</summary>
    public FieldNode Node { get; }

    /// <summary>The number of selections, at least 1.</summary>
    public int NodeCount => 1 + (_others?.Count ?? 0);

    /// <summary>The selection at this place in the order of the document, from 0.</summary>
    public FieldNode NodeAt(int index) => index == 0 ? Node : _others![index - 1];

    /// <summary>The field with one more selection. Wants the only copy, before anybody else sees it.</summary>
    internal CollectedField With(FieldNode node)
    {
        List<FieldNode> others = _others ?? [];
        others.Add(node);
        return new CollectedField(Definition, Node, others);
    }
}
