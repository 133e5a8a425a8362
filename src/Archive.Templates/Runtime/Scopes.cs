using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Where variables live while a page is rendered: globals by number, objects opened by <c>with</c>, frames of calls.</summary>
internal sealed class Scopes
{
    /// <summary>Stands in the place of a global that nobody has given a value.</summary>
    public static readonly object Unset = new();

    private readonly TemplateSet _set;
    private readonly object?[] _globals;
    private readonly List<object> _opened = [];
    private readonly bool[] _isReadOnly;
    private readonly List<Frame> _frames = [];
    private int _depth;

    /// <summary>Globals that no template calls by name, and so have no number: only <c>this</c> shows them.</summary>
    private readonly Dictionary<string, object?> _unnamed = new(StringComparer.Ordinal);

    public Scopes(TemplateSet set)
    {
        _set = set;
        _globals = new object?[set.Globals.Count];
        _isReadOnly = new bool[set.Globals.Count];
        Root = new RootObject(this);
    }

    public Frame Frame { get; private set; } = null!;

    public RootObject Root { get; }

    public bool IsStrict { get; private set; }

    /// <summary>Calls that are running, the innermost first.</summary>
    public IEnumerable<Frame> Running => _frames.Take(_depth).Reverse();

    public object This => _opened.FindLast(opened => opened is not LoopOverlay) ?? Root;

    public void Start(RenderInput input)
    {
        _set.InitialGlobals.CopyTo(_globals);
        Array.Clear(_isReadOnly);
        _unnamed.Clear();
        IsStrict = input.IsStrict;
        for (var index = 0; index < input.Globals.Length; index++)
        {
            var (name, value) = input.Globals[index];
            Give(name, value);
        }
    }

    /// <summary>Forgets the page's globals.</summary>
    public void End()
    {
        _set.InitialGlobals.CopyTo(_globals);
        _unnamed.Clear();
    }

    /// <param name="running">A template, or a function of one.</param>
    public Frame Enter(object running, SourceSpan calledAt, CallArguments arguments)
    {
        if (_depth == _frames.Count)
        {
            _frames.Add(new Frame(_set.Locals.Count));
        }

        var around = _depth > 0 ? Frame : null;
        Frame = _frames[_depth++];
        Frame.Enter(running, calledAt, arguments, around);
        return Frame;
    }

    public void Leave()
    {
        Frame.Clear();
        Frame = --_depth > 0 ? _frames[_depth - 1] : null!;
    }

    public void Open(object target) => _opened.Add(target);

    public void CloseOpened() => _opened.RemoveAt(_opened.Count - 1);

    /// <summary>A global as a name in a template finds it.</summary>
    public object? Get(Global name)
    {
        for (var frame = Frame.Nearest; frame is not null; frame = frame.Outer)
        {
            if (frame.Scope.TryGet(name.Number, out var own))
            {
                return own;
            }
        }

        if (_opened.Count > 0 && TryGetOpened(name.Name, out var opened))
        {
            return opened;
        }

        var value = _globals[name.Number];
        return ReferenceEquals(value, Unset) ? Missing(name) : value;
    }

    public void Set(Global name, object? value)
    {
        if (OwnerOf(name) is { } owner)
        {
            owner.Set(name.Number, value);
            return;
        }

        if (_opened.Count > 0)
        {
            SetOpened(name, value);
            return;
        }

        if (_isReadOnly[name.Number])
        {
            throw new RenderError(name.Span, $"Cannot set the readonly variable `{name.Name}`");
        }

        _globals[name.Number] = value;
    }

    public void MakeReadOnly(Global name)
    {
        if (This is ScriptObject target)
        {
            target.MakeReadOnly(name.Name);
            return;
        }

        _isReadOnly[name.Number] = true;
    }

    /// <summary>Gives a loop its variable; the value before it comes back with <see cref="Unbind"/>.</summary>
    public object? Bind(Global name)
    {
        if (Frame.Nearest is { Scope: var scope })
        {
            return scope.TryGet(name.Number, out var before) ? before : Unset;
        }

        if (_opened.Count > 0)
        {
            _opened.Add(new LoopOverlay(name.Name));
            return Unset;
        }

        return _globals[name.Number];
    }

    public void SetBound(Global name, object? value)
    {
        if (Frame.Nearest is { Scope: var scope })
        {
            scope.Set(name.Number, value);
        }
        else if (_opened.Count > 0)
        {
            OverlayOf(name)!.Value = value;
        }
        else
        {
            _globals[name.Number] = value;
        }
    }

    public void Unbind(Global name, object? before)
    {
        if (Frame.Nearest is { Scope: var scope })
        {
            scope.Remove(name.Number);
            if (!ReferenceEquals(before, Unset))
            {
                scope.Set(name.Number, before);
            }
        }
        else if (_opened.Count > 0)
        {
            CloseOpened();
        }
        else
        {
            _globals[name.Number] = before;
        }
    }

    public bool TryGetRoot(string name, out object? value)
    {
        if (_set.Globals.Find(name) is not { } number)
        {
            return _unnamed.TryGetValue(name, out value);
        }

        value = _globals[number];
        return !ReferenceEquals(value, Unset);
    }

    public bool TrySetRoot(string name, object? value)
    {
        if (_set.Globals.Find(name) is { } number && _isReadOnly[number])
        {
            return false;
        }

        Give(name, value);
        return true;
    }

    /// <summary>What the page was given and has assigned, without what the language itself brings.</summary>
    public IEnumerable<KeyValuePair<string, object?>> RootMembers() =>
        Enumerable.Range(0, _globals.Length)
            .Where(number => !ReferenceEquals(_globals[number], _set.InitialGlobals[number]))
            .Select(number => KeyValuePair.Create(_set.Globals.TextOf(number), _globals[number]))
            .Concat(_unnamed);

    private void Give(string name, object? value)
    {
        if (_set.Globals.Find(name) is { } number)
        {
            _globals[number] = value;
            return;
        }

        _unnamed[name] = value;
    }

    /// <summary>The function that an assigned variable belongs to: one that has it, else the innermost if nothing outside of functions has it.</summary>
    private FunctionScope? OwnerOf(Global name)
    {
        for (var frame = Frame.Nearest; frame is not null; frame = frame.Outer)
        {
            if (frame.Scope.TryGet(name.Number, out _))
            {
                return frame.Scope;
            }
        }

        return Frame.Nearest is { Scope: var innermost } && !IsKnown(name) ? innermost : null;
    }

    private bool IsKnown(Global name) =>
        (_opened.Count > 0 && TryGetOpened(name.Name, out _)) || !ReferenceEquals(_globals[name.Number], Unset);

    private bool TryGetOpened(string name, out object? value)
    {
        for (var index = _opened.Count - 1; index >= 0; index--)
        {
            if (Members.TryGet(_opened[index], name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private void SetOpened(Global name, object? value)
    {
        if (OverlayOf(name) is { } loop)
        {
            loop.Value = value;
        }
        else if (!Members.TrySet(This, name.Name, value))
        {
            throw new RenderError(name.Span, $"Cannot set the readonly variable `{name.Name}`");
        }
    }

    private LoopOverlay? OverlayOf(Global name)
    {
        for (var index = _opened.Count - 1; index >= 0; index--)
        {
            if (_opened[index] is LoopOverlay overlay && overlay.Name == name.Name)
            {
                return overlay;
            }
        }

        return null;
    }

    private object? Missing(Global name)
    {
        if (!IsStrict || _set.IsAssigned(name.Name))
        {
            return null;
        }

        var nearest = Nearest.To(name.Name, RootMembers().Select(member => member.Key));
        throw new RenderError(name.Span, $"`{name.Name}` is not known here.{nearest}");
    }
}
