using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// The time at which things must be valid where a field stands: what its own <c>asOf</c> and <c>certainty</c> say, else what the outer field
/// says. It holds for the field itself and for all that is planned inside, until it is disposed.
/// </summary>
internal readonly struct PlanTime : IDisposable
{
    /// <summary>The argument that names the time.</summary>
    public const string AsOf = "asOf";

    /// <summary>The argument that says how certain it must be.</summary>
    public const string Certainty = "certainty";

    private readonly PlanScope _scope;
    private readonly (Operand? Date, bool IsDefinite) _outer;

    private PlanTime(PlanScope scope)
    {
        _scope = scope;
        _outer = scope.Time;
    }

    /// <summary>Enters a field. Of a field without such arguments the outer time goes on.</summary>
    public static PlanTime Enter(PlanScope scope, NamedArguments arguments)
    {
        var entered = new PlanTime(scope);
        (Operand? date, bool isDefinite) = scope.Time;
        if (arguments.Structure(AsOf) is { } at)
            date = at.Value.IsNull ? null : scope.Operand(DateSlot.Instance, at);
        if (arguments.Structure(Certainty) is { Value.IsNull: false } certainty)
            isDefinite = certainty.Value.AsEnum().Ordinal == 1;
        scope.Time = (date, isDefinite);
        return entered;
    }

    /// <summary>Goes back to the time of the outer field.</summary>
    public void Dispose() => _scope.Time = _outer;
}
