using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>A directive that documents of this schema may use (specification, section 3.13).</summary>
public sealed class DirectiveDefinition : Definition
{
    private readonly int _locations;

    /// <summary>A directive with this name, without the <c>@</c>, allowed at these places.</summary>
    public DirectiveDefinition(string name, params DirectiveLocation[] locations)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(locations);
        foreach (DirectiveLocation location in locations)
        {
            _locations |= 1 << (int)location;
        }
    }

    /// <summary>The arguments in the order of definition.</summary>
    public DefinitionList<ArgumentDefinition> Arguments { get; init; } = DefinitionList<ArgumentDefinition>.Empty;

    /// <summary>True when it may stand several times at one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>True for the directives that the specification itself defines.</summary>
    public bool IsBuiltIn { get; internal init; }

    /// <summary>Where it may stand, in the order of the specification.</summary>
    public IEnumerable<DirectiveLocation> Locations
    {
        get
        {
            for (DirectiveLocation location = 0; (int)location < 32; location++)
            {
                if (IsAllowedAt(location))
                {
                    yield return location;
                }
            }
        }
    }

    internal bool HasLocations => _locations != 0;

    /// <summary>True when it may stand at this place.</summary>
    public bool IsAllowedAt(DirectiveLocation location) => (_locations & (1 << (int)location)) != 0;
}
