using System.Diagnostics;
using Archive.Templates.Functions;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>The meaning of every expression.</summary>
internal sealed class Evaluator(Renderer renderer)
{
    /// <summary>The value of an expression; where that is a function found by its name, what the function gives.</summary>
    public object? Evaluate(Expression expression)
    {
        var value = EvaluateUncalled(expression);
        return value is Callable function && expression is (Global or Local or Member or Indexer or ArgumentAt)
            ? renderer.Invoker.Invoke(function, CallArguments.None, expression.Span)
            : value;
    }

    /// <summary>The value of an expression, even if it is a function.</summary>
    public object? EvaluateUncalled(Expression expression) => expression switch
    {
        Global name => renderer.Scopes.Get(name),
        Member member => MemberAccess.Read(renderer, member),
        Literal literal => literal.Value,
        Local local => renderer.Scopes.Frame[local.Number],
        ArgumentAt argument => renderer.Scopes.Frame.ArgumentAt(argument.Index),
        LoopMember loop => renderer.Loops.Fact(loop) ?? throw MemberAccess.OfNull(loop.NameSpan, Written(loop)),
        _ => EvaluateComposite(expression),
    };

    /// <summary>What a pipe's right side makes of the value that comes in on the left.</summary>
    public object? EvaluatePiped(Expression expression, object?[] piped)
    {
        switch (expression)
        {
            case Call call:
                return Invoke(call.Target, ArgumentsOf(call.Arguments, piped), call.Span);
            case Include include:
                return renderer.Includes.Value(PipedInclude(include, piped), include.Span);
            case Binary binary:
                return Combine(binary, EvaluatePiped(binary.Left, piped));
            case Pipe pipe:
                return EvaluatePiped(pipe.To, [EvaluatePiped(pipe.From, piped)]);
            case Conditional conditional:
                return Evaluate(Operations.IsTrue(EvaluatePiped(conditional.Condition, piped)) ? conditional.Then : conditional.Else);
            case Unary { Operator: UnaryOperator.Not } not:
                return Boxes.Of(!Operations.IsTrue(EvaluatePiped(not.Operand, piped)));
            default:
                return InvokePiped(expression, piped);
        }
    }

    public CallArguments ArgumentsOf(Argument[] arguments, object?[] before)
    {
        if (arguments.Length == 0)
        {
            return new CallArguments(before, []);
        }

        return Array.TrueForAll(arguments, argument => argument is { Name: null, Value: not Unary { Operator: UnaryOperator.Expand } })
            ? new CallArguments(InOrder(arguments, before), []) { Last = arguments[^1].Span }
            : SpreadAndNamed(arguments, before);
    }

    public void Assign(Expression target, object? value)
    {
        switch (target)
        {
            case Global name:
                renderer.Scopes.Set(name, value);
                break;
            case Local local:
                renderer.Scopes.Frame[local.Number] = value;
                break;
            case Member member:
                MemberAccess.Assign(renderer, member, value);
                break;
            case Indexer indexer:
                Indexing.Set(renderer, indexer, value);
                break;
            case ArgumentAt argument:
                Indexing.SetElement(renderer, renderer.Scopes.Frame.Arguments, argument.Index, value);
                break;
            case Nested nested:
                Assign(nested.Inner, value);
                break;
            default:
                throw new RenderError(target.Span, "Unsupported target expression for assignment.");
        }
    }

    /// <summary>An expression as its author wrote it.</summary>
    public string Written(Expression expression) => renderer.Scopes.Frame.File.Slice(expression.Span);

    /// <summary>What a call calls; in parentheses, a function is what is meant and not what it gives.</summary>
    public object? Callee(Expression target) => EvaluateUncalled(target is Nested nested ? nested.Inner : target);

    /// <summary>An include as a statement, which writes where it stands.</summary>
    public void WriteInclude(Include include) => renderer.Includes.Write(IncludeOf(include), include.Span);

    private object? EvaluateComposite(Expression expression)
    {
        Budget.GuardStack(expression.Span);
        return expression switch
        {
            Binary binary => EvaluateBinary(binary),
            Call call => Invoke(call.Target, ArgumentsOf(call.Arguments, []), call.Span),
            Pipe pipe => EvaluatePiped(pipe.To, Piped(pipe.From)),
            Unary unary => EvaluateUnary(unary),
            Nested nested => EvaluateNested(nested),
            Conditional conditional => Evaluate(Operations.IsTrue(Evaluate(conditional.Condition)) ? conditional.Then : conditional.Else),
            Indexer indexer => Indexing.Get(renderer, indexer),
            Include include => renderer.Includes.Value(IncludeOf(include), include.Span),
            Interpolation interpolation => Interpolate(interpolation),
            ArrayLiteral array => new ScriptArray(array.Items.Select(Evaluate)),
            ObjectLiteral mapping => MakeObject(mapping),
            Assignment assignment => Assign(assignment),
            Increment increment => Increase(increment),
            EmptyTest test => Operations.IsEmpty(Evaluate(test.Target)) is { } isEmpty ? Boxes.Of(isEmpty) : null,
            Arguments => renderer.Scopes.Frame.Arguments,
            This => renderer.Scopes.This,
            AnonymousFunction anonymous => new TemplateFunction(anonymous.Function, renderer.Scopes.Frame.File),
            _ => throw new UnreachableException(),
        };
    }

    private CallArguments SpreadAndNamed(Argument[] arguments, object?[] before)
    {
        var positional = new List<object?>(before);
        var named = new List<(string, object?)>();
        foreach (var argument in arguments)
        {
            var value = Evaluate(argument.Value);
            if (argument.Name is { } name)
            {
                named.Add((name, value));
            }
            else if (argument.Value is Unary { Operator: UnaryOperator.Expand } && Items.Of(value) is { } items)
            {
                positional.AddRange(Spread(items));
            }
            else
            {
                positional.Add(value);
            }
        }

        return new CallArguments([.. positional], named);
    }

    private object?[] InOrder(Argument[] arguments, object?[] before)
    {
        var values = renderer.SpareArguments.Take(before.Length + arguments.Length);
        before.CopyTo(values, 0);
        for (var index = 0; index < arguments.Length; index++)
        {
            values[before.Length + index] = Evaluate(arguments[index].Value);
        }

        return values;
    }

    private object? EvaluateNested(Nested nested) =>
        EvaluateUncalled(nested.Inner) switch
        {
            Callable function when nested.Inner is not Unary => renderer.Invoker.Invoke(function, CallArguments.None, nested.Span),
            var value => value,
        };

    private object?[] Piped(Expression from) =>
        Evaluate(from) is var value && from is Unary { Operator: UnaryOperator.Expand } && Items.Of(value) is { } items ? [.. Spread(items)] : [value];

    /// <summary>Elements that become arguments, charged for their number.</summary>
    private IReadOnlyList<object?> Spread(IReadOnlyList<object?> items)
    {
        renderer.Budget.Items(items.Count);
        return items;
    }

    private object? Invoke(Expression target, CallArguments arguments, SourceSpan span) => Callee(target) switch
    {
        var callee when Called(callee) is { } function => renderer.Invoker.Invoke(function, arguments, span),
        null => throw NotFound(target),
        var value => throw new RenderError(target.Span, $"Invalid target function `{Written(target)}` ({ValueKind.Of(value)})"),
    };

    private object? InvokePiped(Expression target, object?[] piped) => EvaluateUncalled(target) switch
    {
        var callee when Called(callee) is { } function => renderer.Invoker.Invoke(function, new CallArguments(piped, []), target.Span),
        null when target is not Literal => throw NotFound(target),
        _ => throw new RenderError(target.Span, $"Pipe expression destination `{Written(target)}` is not a valid function "),
    };

    /// <summary>The function that a value is when it is called: <c>date</c> is a group of functions and one itself.</summary>
    private static Callable? Called(object? value) => value as Callable ?? (value as FunctionGroup)?.Own;

    private RenderError NotFound(Expression target) => new(target.Span, $"The function `{Written(target)}` was not found");

    private object? EvaluateBinary(Binary binary) => Combine(binary, Evaluate(binary.Left));

    private object? Combine(Binary binary, object? left)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.And:
                return Boxes.Of(Operations.IsTrue(left) && Operations.IsTrue(Evaluate(binary.Right)));
            case BinaryOperator.Or:
                return Boxes.Of(Operations.IsTrue(left) || Operations.IsTrue(Evaluate(binary.Right)));
            case BinaryOperator.Coalesce:
                return left ?? Evaluate(binary.Right);
            case BinaryOperator.CoalesceNot:
                return left is null ? null : Evaluate(binary.Right);
            default:
                return Apply(binary, left, Evaluate(binary.Right));
        }
    }

    private object? Apply(Binary binary, object? left, object? right) =>
        binary.Operator is BinaryOperator.Range or BinaryOperator.RangeExclusive && left is int or long && right is int or long
            ? MakeRange(binary, Arithmetic.ToLong(left), Arithmetic.ToLong(right))
            : renderer.Operations.Apply(binary.Operator, left, right, OperationPlace.Of(binary));

    /// <summary>Counts down where the last number is smaller than the first.</summary>
    private NumberRange MakeRange(Binary binary, long first, long last)
    {
        var count = Int128.Abs((Int128)last - first) + (binary.Operator == BinaryOperator.Range ? 1 : 0);
        var most = renderer.Budget.Limits.LoopTurns;
        return count <= most
            ? new NumberRange(first, (int)count, first <= last ? 1 : -1)
            : throw new RenderError(binary.Sign, FormattableString.Invariant($"Range expression exceeds LoopLimit `{most}`."));
    }

    private object? EvaluateUnary(Unary unary)
    {
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                return Boxes.Of(!Operations.IsTrue(Evaluate(unary.Operand)));
            case UnaryOperator.Alias:
                return EvaluateUncalled(unary.Operand is Nested nested ? nested.Inner : unary.Operand);
            case UnaryOperator.Expand:
                return Evaluate(unary.Operand);
        }

        return Evaluate(unary.Operand) switch
        {
            null => null,
            var number when Arithmetic.IsNumber(number) => unary.Operator == UnaryOperator.Plus ? number : Arithmetic.Negated(number!),
            var value => throw new RenderError(unary.Span, $"Unexpected value `{renderer.Form.Of(value)} / Type: {ValueKind.Of(value)}`. Cannot negate(-)/positive(+) a non-numeric value"),
        };
    }

    private object? Assign(Assignment assignment)
    {
        var value = assignment.Applied is { } applied
            ? renderer.Operations.Apply(applied, Evaluate(assignment.Target), Evaluate(assignment.Value), OperationPlace.Of(assignment.Span))
            : Evaluate(assignment.Value);
        Assign(assignment.Target, value);
        return value;
    }

    private object? Increase(Increment increment)
    {
        var before = Evaluate(increment.Target);
        var after = renderer.Operations.Apply(BinaryOperator.Add, before, Boxes.Of(increment.By), OperationPlace.Of(increment.Span));
        Assign(increment.Target, after);
        return increment.IsBefore ? after : before;
    }

    private object Interpolate(Interpolation interpolation)
    {
        var values = Array.ConvertAll(interpolation.Parts, Evaluate);
        var isHtml = renderer.Operations.KeepsHtml && Array.Exists(values, value => value is Html);
        var text = new GrowingText(renderer.Budget);
        foreach (var value in values)
        {
            text.Append(isHtml ? renderer.Operations.Markup(value) : renderer.Form.Of(value));
        }

        return isHtml ? Html.Of(text.ToString()) : text.ToString();
    }

    private ScriptObject MakeObject(ObjectLiteral literal)
    {
        var made = new ScriptObject(literal.Members.Length);
        foreach (var (name, value) in literal.Members)
        {
            made[name] = Evaluate(value);
        }

        return made;
    }

    private IncludeRequest IncludeOf(Include include) =>
        new(include.Template, include.Template is null ? Evaluate(include.Name) : null, ArgumentsOf(include.Arguments, []), include.Name.Span);

    private IncludeRequest PipedInclude(Include include, object?[] piped)
    {
        var before = include.Name is Literal { Value: null } ? piped[1..] : [.. piped[1..], Evaluate(include.Name)];
        return new IncludeRequest(null, piped[0], ArgumentsOf(include.Arguments, before), include.Span);
    }
}
