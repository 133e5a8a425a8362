using System.Diagnostics;
using System.Globalization;
using Archive.Templates.Functions;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Matches arguments with parameters and runs what is called.</summary>
internal sealed class Invoker(Renderer renderer)
{
    private readonly Func<object?, string> _form = renderer.Form.Of;

    public object? Invoke(Callable function, CallArguments arguments, SourceSpan span)
    {
        var before = renderer.Budget.Enter(span, renderer.Scopes.Frame.File);
        var value = function switch
        {
            Builtin builtin => builtin.Body(new BuiltinCall(renderer, Bind(builtin.Signature, arguments, span), span)),
            HostFunction host => host.Call(Bind(host.Signature, arguments, span), _form),
            TemplateFunction own => Run(own, arguments, span),
            _ => throw new UnreachableException(),
        };
        renderer.Budget.Leave(before);
        return value;
    }

    /// <summary>Calls a function that <c>wrap</c> hands a block, which it writes with <c>$$</c>.</summary>
    public object? InvokeWrapping(TemplateFunction function, CallArguments arguments, WrappedStatements block, SourceSpan span)
    {
        var before = renderer.Budget.Enter(span, renderer.Scopes.Frame.File);
        var value = Run(function, arguments, span, block);
        renderer.Budget.Leave(before);
        return value;
    }

    private object? Run(TemplateFunction function, CallArguments arguments, SourceSpan span, WrappedStatements? block = null)
    {
        var parameters = function.Syntax.Parameters;
        if (parameters is not null)
        {
            CheckCount(parameters, arguments, span);
            arguments = WithRestAsOne(parameters, arguments);
        }

        var frame = renderer.Scopes.Enter(function, span, arguments);
        frame.Wrapped = block;
        if (parameters is not null)
        {
            frame.Scope.Open();
            BindParameters(frame, parameters, arguments);
        }

        renderer.Executor.Execute(function.Syntax.Body);
        renderer.Scopes.Leave();
        return renderer.Executor.TakeReturned();
    }

    private void CheckCount(Parameter[] parameters, CallArguments arguments, SourceSpan span)
    {
        var hasRest = parameters is [.., { IsRest: true }];
        if (arguments.Positional.Length > parameters.Length && !hasRest)
        {
            throw WrongCount(arguments.Positional.Length, parameters.Length, span, arguments.Last);
        }

        foreach (var (name, _) in arguments.Named)
        {
            if (!hasRest && !Array.Exists(parameters, parameter => parameter.Name == name))
            {
                throw UnknownName(name, span);
            }
        }

        var (required, given) = (0, 0);
        for (var index = 0; index < parameters.Length && parameters[index] is { Default: null, IsRest: false } parameter; index++)
        {
            required++;
            given += index < arguments.Positional.Length || arguments.Named.Any(named => named.Name == parameter.Name) ? 1 : 0;
        }

        if (given < required)
        {
            throw WrongCount(given, required, span);
        }
    }

    /// <summary>The arguments that a last parameter with <c>...</c> takes become one: a list, even an empty one.</summary>
    private static CallArguments WithRestAsOne(Parameter[] parameters, CallArguments arguments)
    {
        var given = arguments.Positional;
        if (parameters is not [.. var single, { IsRest: true }] || given.Length < single.Length)
        {
            return arguments;
        }

        return arguments with { Positional = [.. given[..single.Length], new ScriptArray(given[single.Length..])] };
    }

    private void BindParameters(Frame frame, Parameter[] parameters, CallArguments arguments)
    {
        for (var index = 0; index < parameters.Length; index++)
        {
            var parameter = parameters[index];
            var value = index < arguments.Positional.Length ? arguments.Positional[index]
                : parameter.IsRest ? new ScriptArray()
                : parameter.Default is { } fallback ? renderer.Evaluator.Evaluate(fallback)
                : null;
            frame.Scope.Set(parameter.Number, value);
        }

        foreach (var (name, value) in arguments.Named)
        {
            if (Array.Find(parameters, parameter => parameter.Name == name) is { } named)
            {
                frame.Scope.Set(named.Number, value);
            }
        }
    }

    /// <summary>A value for each parameter with a place of its own, and then those of the last if it takes all that are left.</summary>
    private object?[] Bind(Signature signature, CallArguments arguments, SourceSpan span)
    {
        var given = arguments.Positional;
        if (given.Length > signature.Fixed && !signature.HasRest)
        {
            throw WrongCount(given.Length, signature.Fixed, span, arguments.Last);
        }

        if (arguments.Named.Count > 0)
        {
            return BindNamed(signature, arguments, span);
        }

        if (given.Length < signature.Required)
        {
            throw WrongCount(given.Length, signature.Required, span);
        }

        if (given.Length < signature.Fixed)
        {
            Array.Resize(ref given, signature.Fixed);
        }

        return given;
    }

    private object?[] BindNamed(Signature signature, CallArguments arguments, SourceSpan span)
    {
        var given = arguments.Positional;
        var bound = new List<object?>([.. given, .. new object?[Math.Max(0, signature.Fixed - given.Length)]]);
        var isGiven = new bool[signature.Parameters.Length];
        Array.Fill(isGiven, true, 0, Math.Min(given.Length, isGiven.Length));
        foreach (var (name, value) in arguments.Named)
        {
            var place = signature.IndexOf(name);
            if (place < 0)
            {
                throw UnknownName(name, span);
            }

            isGiven[place] = true;
            Put(bound, place, value, signature);
        }

        return isGiven.AsSpan(0, signature.Required).Contains(false)
            ? throw WrongCount(isGiven.Count(given => given), signature.Required, span)
            : [.. bound];
    }

    private static void Put(List<object?> bound, int place, object? value, Signature signature)
    {
        if (place < signature.Fixed)
        {
            bound[place] = value;
            return;
        }

        bound.Add(value);
    }

    /// <param name="tooMany">Where one of those stands that are too many; else the place is where those that are missing should stand.</param>
    private RenderError WrongCount(int given, int expected, SourceSpan span, SourceSpan? tooMany = null) =>
        new(tooMany ?? span.After, string.Create(CultureInfo.InvariantCulture, $"Invalid number of arguments `{given}` passed to `{Written(span)}` while expecting `{expected}` arguments"));

    private RenderError UnknownName(string name, SourceSpan span) =>
        new(span, $"There is no argument named `{name}` in the function that `{Written(span)}` calls.");

    private string Written(SourceSpan span) => renderer.Scopes.Frame.File.Slice(span);
}
