namespace Archive.Templates.Syntax;

/// <summary>Values that are put together where they stand: strings with expressions in them, what stands in parentheses, arrays, objects.</summary>
internal sealed partial class Parser
{
    private Interpolation? ParseInterpolation()
    {
        var start = Current.Span.Start;
        var parts = new List<Expression>();
        while (Current.Kind is TokenKind.InterpolationStart or TokenKind.InterpolationMiddle)
        {
            AddLiteralPart(parts, Next());
            if (ExpectExpression(Construct.Interpolation) is { } value)
            {
                parts.Add(value);
            }
        }

        if (Current.Kind != TokenKind.InterpolationEnd)
        {
            return Unended();
        }

        AddLiteralPart(parts, Next());
        return new Interpolation([.. parts], From(start));
    }

    private Interpolation? Unended()
    {
        if (Current.Kind == TokenKind.InterpolationCut)
        {
            Next();
        }
        else
        {
            Report(Current.Span, "Opened interpolated expression not closed on the same line.");
        }

        Report(Current.Span, $"Unexpected token `{Written(Current)}` while parsing expression");
        return null;
    }

    private static void AddLiteralPart(List<Expression> parts, Token token)
    {
        if (token.Value is string { Length: > 0 })
        {
            parts.Add(new Literal(token.Value, token.Span));
        }
    }

    private Nested? ParseNested()
    {
        var start = Open().Span.Start;
        var inner = ExpectExpression(Construct.Nested);
        Close(TokenKind.CloseParenthesis, $"Invalid token `{Written(Current)}`. Expecting a closing `)`.");
        return inner is null ? null : new Nested(inner, From(start));
    }

    private ArrayLiteral ParseArray()
    {
        var start = Open().Span.Start;
        var items = new List<Expression>();
        while (Current.Kind != TokenKind.CloseBracket && ExpectExpression(Construct.Array) is { } item)
        {
            items.Add(item);
            if (!Skip(TokenKind.Comma))
            {
                break;
            }
        }

        Close(TokenKind.CloseBracket);
        return new ArrayLiteral([.. items], From(start));
    }

    private ObjectLiteral ParseObject()
    {
        var start = Open().Span.Start;
        var members = new List<(string, Expression)>();
        var isGood = true;
        var expectsMember = true;
        while (isGood && Current.Kind != TokenKind.CloseBrace)
        {
            isGood = expectsMember && Current.Kind is TokenKind.Identifier or TokenKind.String;
            if (!isGood)
            {
                Report(Current.Span, $"Unexpected token `{Written(Current)}` while parsing object initializer. Expecting a simple identifier for the member name.");
                break;
            }

            isGood = ParseObjectMember(members);
            expectsMember = isGood && Skip(TokenKind.Comma);
        }

        _brackets--;
        if (isGood)
        {
            Next();
        }

        return new ObjectLiteral([.. members], From(start));
    }

    private bool ParseObjectMember(List<(string, Expression)> members)
    {
        var token = Next();
        var name = token.Value as string ?? _source.Slice(token.Span);
        if (!Skip(TokenKind.Colon))
        {
            Report(Current.Span, $"Unexpected token `{Written(Current)}` Expecting a colon : after identifier `{name}` for object initializer member name");
            return false;
        }

        if (!StartsExpression(Current))
        {
            Report(Current.Span, $"Unexpected token `{Written(Current)}`. Expecting an expression for the value of the member.");
            return false;
        }

        if (ParseExpression(default) is not { } value)
        {
            return false;
        }

        members.Add((name, value));
        return true;
    }
}
