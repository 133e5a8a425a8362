using System.Runtime.CompilerServices;

namespace Archive.Templates.Syntax;

/// <summary>Operators, calls and pipes: everything that joins values into one.</summary>
internal sealed partial class Parser
{
    private Expression? ExpectExpression(Construct construct, Within within = default, int precedence = 0)
    {
        if (StartsExpression(Current))
        {
            return ParseExpression(within, within.IsArgument ? Math.Max(precedence, Operators.ArgumentPrecedence) : precedence);
        }

        var expected = construct == Construct.IndexerExpression ? "<index_expression>" : "<expression>";
        Report(construct, Current.Span, $"Expecting {expected} instead of `{Written(Current)}`");
        return null;
    }

    private Expression? ParseExpression(Within within, int precedence = 0)
    {
        if (++_expressionDepth > DeepestExpression || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _expressionDepth--;
            return TooDeep();
        }

        var depth = _expressionDepth;
        var expression = ParseJoined(within, precedence);
        _expressionDepth = depth - 1;
        return expression;
    }

    private Expression? TooDeep() =>
        _isLost ? null : Lost<Expression>(Previous.Span, $"The statement depth limit `{DeepestExpression}` was reached when parsing this statement");

    /// <summary>An operand with all that follows it and binds tighter than the given precedence.</summary>
    private Expression? ParseJoined(Within within, int precedence)
    {
        var left = ParseOperand(within);
        PendingCall? call = null;
        while (left is not null && !_isLost)
        {
            var between = BinaryHere(within);
            if (between is { } binary && binary.Precedence > precedence)
            {
                left = ParseBinary(left, binary.Operator, binary.Precedence, within with { IsArgument = within.IsArgument || call is not null });
            }
            else if (between is null && StartsArgument(within))
            {
                (call ??= new PendingCall()).Add(left);
                left = ParseArgument(call, within);
            }
            else if (between is null && precedence <= 0 && ContinuesWhole(within))
            {
                (left, call) = (ParseAfterWhole(Finished(call, left), within), null);
            }
            else
            {
                return IsAssignment(left, within) ? ParseAssignment(left, within, call) : Finished(call, left);
            }
        }

        return left is null ? null : Finished(call, left);
    }

    /// <summary>Whether what stands before <c>=</c> is given a value, and not the head of <c>name(x) = …</c>.</summary>
    private bool IsAssignment(Expression left, Within within) =>
        Operators.IsAssignment(Current.Kind)
        && !(within.MayAssign && Current.Kind == TokenKind.Equal && left is Call call && InlineParameters(call) is not null);

    private (BinaryOperator Operator, int Precedence)? BinaryHere(Within within) =>
        Current.Kind == TokenKind.OrOr && within.EndsAtOr ? null : Operators.Between(Current.Kind);

    private Binary? ParseBinary(Expression left, BinaryOperator @operator, int precedence, Within within)
    {
        // A long chain of operators is as deep a tree as nested brackets.
        if (++_expressionDepth > DeepestExpression)
        {
            TooDeep();
            return null;
        }

        var sign = Next().Span;
        SkipLines();
        if (!StartsExpression(Current))
        {
            Report(Construct.Binary, Current.Span, $"Expecting an <expression> to the right of the operator instead of `{Written(Current)}`");
            return null;
        }

        var right = ParseExpression(within with { MayAssign = false }, precedence);
        return right is null ? null : new Binary(left, @operator, right, sign, SourceSpan.Between(left.Span, right.Span));
    }

    private Assignment? ParseAssignment(Expression target, Within within, PendingCall? call)
    {
        if (!within.MayAssign || call is not null)
        {
            Report(Construct.Assignment, target.Span with { End = target.Span.Start }, "Expression is only allowed for a top level assignment");
        }

        var applied = Operators.Applied(Next().Kind);
        SkipLines();
        var value = ExpectExpression(Construct.Assignment);
        Assigned(target);
        return value is null ? null : new Assignment(target, applied, value, SourceSpan.Between(target.Span, value.Span));
    }

    private void Assigned(Expression? target)
    {
        if (target is Global global)
        {
            _assigned.Add(global.Name);
        }
    }

    /// <summary>Whether a pipe or a condition follows, even on the next line.</summary>
    private bool ContinuesWhole(Within within)
    {
        if (Current.Kind == TokenKind.NewLine && !within.IsArgument)
        {
            var next = _index;
            while (_tokens[next].Kind == TokenKind.NewLine)
            {
                next++;
            }

            _index = _tokens[next].Kind == TokenKind.Pipe ? next : _index;
        }

        return Current.Kind is TokenKind.Pipe or TokenKind.Question;
    }

    private Expression? ParseAfterWhole(Expression whole, Within within) =>
        Current.Kind == TokenKind.Pipe ? ParsePipe(whole, within) : ParseConditional(whole, within);

    private Pipe? ParsePipe(Expression from, Within within)
    {
        Next();
        SkipLines();
        if (!StartsExpression(Current))
        {
            Report(Construct.Pipe, Current.Span, $"Expecting <expression> instead of `{Written(Current)}`");
            return null;
        }

        // A pipe takes one function at a time, so that a long chain grows to the left.
        if (++_expressionDepth > DeepestExpression || ParseExpression(within with { MayAssign = false }, Operators.ArgumentPrecedence) is not { } to)
        {
            TooDeep();
            return null;
        }

        return Piped(from, to);
    }

    private Pipe Piped(Expression from, Expression to)
    {
        if (to is Global { Name: "include" } name)
        {
            to = MakeInclude(name, [], name.Span);
        }

        return new Pipe(from, to, SourceSpan.Between(from.Span, to.Span));
    }

    private Conditional? ParseConditional(Expression condition, Within within)
    {
        Next();
        SkipLines();
        var then = ExpectExpression(Construct.Conditional, within with { MayAssign = false, EndsAtColon = true });
        SkipLines();
        if (then is null || !Skip(TokenKind.Colon))
        {
            return Lost<Conditional>(Current.Span, $"Expecting a colon `:` after the first value of a condition instead of `{Written(Current)}`");
        }

        SkipLines();
        var otherwise = ExpectExpression(Construct.Conditional, within with { MayAssign = false });
        return otherwise is null ? null : new Conditional(condition, then, otherwise, SourceSpan.Between(condition.Span, otherwise.Span));
    }
}
