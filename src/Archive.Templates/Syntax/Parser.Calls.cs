namespace Archive.Templates.Syntax;

/// <summary>Calls without parentheses, <c>name value value name: value</c>, and with them.</summary>
internal sealed partial class Parser
{
    /// <summary>A call whose arguments are still being read; the first expression is what it calls.</summary>
    private sealed class PendingCall
    {
        public List<Argument> Parts { get; } = [];

        public void Add(Expression expression)
        {
            // A named argument has been added when it was read.
            if (Parts.Count == 0 || !ReferenceEquals(Parts[^1].Value, expression))
            {
                Parts.Add(new Argument(null, expression, expression.Span));
            }
        }
    }

    private bool StartsArgument(Within within) =>
        !within.IsArgument
        && (Current.Kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart
            or TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.Not or TokenKind.At or TokenKind.Caret)
        && !(within.EndsAtLoopOption && StartsLoopOption());

    private Expression? ParseArgument(PendingCall call, Within within)
    {
        var argument = ParseOperand(within with { IsArgument = true, MayAssign = false });
        if (argument is null || Current.Kind != TokenKind.Colon || within.EndsAtColon)
        {
            return argument;
        }

        var named = ParseNamed(argument, new Within { IsArgument = true, EndsAtLoopOption = within.EndsAtLoopOption });
        if (named is null)
        {
            return null;
        }

        call.Parts.Add(named);
        return named.Value;
    }

    private Argument? ParseNamed(Expression name, Within within)
    {
        if (name is not (Global or Local))
        {
            Report(name.Span, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return null;
        }

        Next();
        SkipLines();
        var value = ExpectExpression(Construct.NamedArgument, within);
        return value is null ? null : new Argument(_source.Slice(name.Span), value, SourceSpan.Between(name.Span, value.Span));
    }

    private Expression Finished(PendingCall? call, Expression last)
    {
        if (call is null)
        {
            return last;
        }

        call.Add(last);
        var target = call.Parts[0].Value;
        call.Parts.RemoveAt(0);
        return MakeCall(target, [.. call.Parts], SourceSpan.Between(target.Span, last.Span));
    }

    private Expression ParseParenthesised(Expression target)
    {
        var arguments = new List<Argument>();
        Open();
        while (StartsExpression(Current))
        {
            var isNamed = Current.Kind == TokenKind.Identifier && Following.Kind == TokenKind.Colon;
            var value = isNamed ? ParseGlobal() : ParseExpression(default);
            if (value is null || (isNamed ? ParseNamed(value, default) : new Argument(null, value, value.Span)) is not { } argument)
            {
                break;
            }

            arguments.Add(argument);
            if (!Skip(TokenKind.Comma))
            {
                break;
            }
        }

        Close(TokenKind.CloseParenthesis, "Expecting a closing parenthesis for a function call.");
        return MakeCall(target, [.. arguments], From(target.Span.Start));
    }

    private Expression MakeCall(Expression target, Argument[] arguments, SourceSpan span) =>
        target is Global { Name: "include" } ? MakeInclude(target, arguments, span) : new Call(target, arguments, span);

    /// <summary>The first argument names the template; what is piped into an include without arguments is its name.</summary>
    private Include MakeInclude(Expression target, Argument[] arguments, SourceSpan span)
    {
        var isNamed = arguments is [{ Name: null }, ..];
        var include = new Include(isNamed ? arguments[0].Value : new Literal(null, target.Span), isNamed ? arguments[1..] : arguments, span);
        _includes.Add(include);
        return include;
    }
}
