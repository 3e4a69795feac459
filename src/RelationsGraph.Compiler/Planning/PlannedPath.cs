using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Compiler.Planning;

/// <summary>Where in the response planning is. Few fields ever need to say it, so a path is made only when it is asked for.</summary>
internal sealed class PlannedPath
{
    private (string Name, ResponsePath? Path)[] _steps = new (string, ResponsePath?)[8];
    private int _depth;

    /// <summary>The path of the field being planned; null outside of all fields.</summary>
    public ResponsePath? Current
    {
        get
        {
            ResponsePath? path = null;
            for (int i = 0; i < _depth; i++)
                path = _steps[i].Path ??= ResponsePath.Field(path, _steps[i].Name);
            return path;
        }
    }

    /// <summary>Goes into a field.</summary>
    public void Enter(string name)
    {
        if (_depth == _steps.Length)
            Array.Resize(ref _steps, 2 * _depth);
        _steps[_depth++] = (name, null);
    }

    /// <summary>Goes back to the outer field.</summary>
    public void Leave() => _depth--;
}
