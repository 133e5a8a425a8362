using System.Globalization;

namespace Archive.Templates.Syntax;

/// <summary>Single values, and what is written right behind one: members, indexes, parentheses.</summary>
internal sealed partial class Parser
{
    private static bool StartsExpression(Token token) =>
        token.Kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart
            or TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.PlusPlus or TokenKind.MinusMinus
        || Operators.Before(token.Kind) is not null;

    private Expression? ParseOperand(Within within)
    {
        if (Operators.Before(Current.Kind) is { } unary)
        {
            return ParseUnary(unary, within);
        }

        if (Current.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus)
        {
            return ParseIncrementBefore();
        }

        var operand = ParsePrimary();
        return operand is null ? null : ParseBehind(operand, mayIncrement: true);
    }

    private Unary? ParseUnary(UnaryOperator unary, Within within)
    {
        var start = Next().Span.Start;
        if (!StartsExpression(Current))
        {
            Report(Construct.Unary, Current.Span, $"Expecting <expression> instead of `{Written(Current)}`");
            return null;
        }

        // `@f 1` passes f to what stands before it: an alias takes no arguments of its own.
        var inner = within with { MayAssign = false, IsArgument = within.IsArgument || unary == UnaryOperator.Alias };
        var operand = ParseExpression(inner, Operators.UnaryPrecedence);
        return operand is null ? null : new Unary(unary, operand, From(start));
    }

    private Increment? ParseIncrementBefore()
    {
        var sign = Next();
        var target = ExpectExpression(Construct.Increment, new Within { IsArgument = true }, Operators.UnaryPrecedence);
        CheckCounted(target);
        return target is null ? null : new Increment(target, sign.Kind == TokenKind.PlusPlus ? 1 : -1, IsBefore: true, From(sign.Span.Start));
    }

    private Expression? ParsePrimary()
    {
        switch (Current.Kind)
        {
            case TokenKind.Identifier:
                return ParseIdentifier();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Number or TokenKind.String:
                var token = Next();
                return new Literal(token.Value, token.Span);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.OpenParenthesis:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            default:
                Report(Current.Span, $"Unexpected token `{Written(Current)}` while parsing expression");
                return null;
        }
    }

    private Expression? ParseIdentifier()
    {
        var span = Current.Span;
        switch (_source.Slice(span))
        {
            case "true":
                return Fixed(true);
            case "false":
                return Fixed(false);
            case "null":
                return Fixed(null);
            case "this":
                Next();
                return new This(span);
            case "do":
                return ParseAnonymousFunction();
            case "for" when Following.Kind == TokenKind.Dot:
                return ParseLoopMember(LoopKind.For);
            case "while" when Following.Kind == TokenKind.Dot:
                return ParseLoopMember(LoopKind.While);
            case "tablerow" when Following.Kind == TokenKind.Dot:
                return ParseLoopMember(LoopKind.TableRow);
            default:
                return ParseGlobal();
        }
    }

    private Literal Fixed(object? value) => new(value, Next().Span);

    private Global ParseGlobal()
    {
        var span = Next().Span;
        var name = _source.Slice(span);
        var number = _globals.NumberOf(name);
        _uses.Add(new GlobalReference(number, span));
        return new Global(name, number, span);
    }

    private Expression? ParseLocal()
    {
        var span = Next().Span;
        var name = _source.Slice(span);
        return name switch
        {
            "$" => new Arguments(span),
            WrappedBlock.Sign => MisplacedBlock(span),
            _ when int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) => new ArgumentAt(index, span),
            _ => new Local(name, _locals.NumberOf(name), span),
        };
    }

    /// <summary>The block of a <c>wrap</c> has no value that something else could use: it is a statement of its own.</summary>
    private Expression? MisplacedBlock(SourceSpan span)
    {
        Report(span, "Cannot use block delegate $$ in a nested expression");
        return null;
    }

    private LoopMember? ParseLoopMember(LoopKind loop)
    {
        var word = Next();
        if (Following.Kind != TokenKind.Identifier)
        {
            Report(word.Span, $"Invalid token `{Written(Current)}`. The loop variable <{Written(word)}> dot must be followed by an identifier");
            Next();
            return null;
        }

        Next();
        var name = Next();
        var fact = FactOf(loop, Written(name), out var isElsewhere);
        if (fact is null)
        {
            Report(From(word.Span.Start), $"The loop variable <{Written(word)}.{Written(name)}> is {(isElsewhere ? "invalid" : "not supported")}");
            return null;
        }

        return new LoopMember(loop, fact.Value, name.Span, From(word.Span.Start));
    }

    /// <param name="isElsewhere">Whether other loops have it.</param>
    private static LoopFact? FactOf(LoopKind loop, string name, out bool isElsewhere)
    {
        LoopFact? fact = name switch
        {
            "index" => LoopFact.Index,
            "first" => LoopFact.First,
            "even" => LoopFact.Even,
            "odd" => LoopFact.Odd,
            "rindex" => LoopFact.ReverseIndex,
            "last" => LoopFact.Last,
            "changed" => LoopFact.Changed,
            "length" => LoopFact.Length,
            "col" => LoopFact.Column,
            _ => null,
        };
        isElsewhere = fact is not null && loop switch
        {
            LoopKind.For => fact == LoopFact.Column,
            LoopKind.While => fact is not (LoopFact.Index or LoopFact.First or LoopFact.Even or LoopFact.Odd),
            _ => false,
        };
        return isElsewhere ? null : fact;
    }

    /// <summary>A variable with its members and indexes: what can be given a value.</summary>
    private Expression? ExpectPath(Construct construct, string expected)
    {
        if (Current.Kind is TokenKind.Identifier or TokenKind.Local && ParsePrimary() is { } operand)
        {
            return ParseBehind(operand, mayIncrement: false);
        }

        Report(construct, Current.Span, $"Expecting {expected} instead of `{Written(Current)}`");
        return null;
    }

    private Expression? ParseBehind(Expression operand, bool mayIncrement)
    {
        var depth = _expressionDepth;
        var behind = operand;
        while (behind is not null && !_isLost)
        {
            if (++_expressionDepth > DeepestExpression)
            {
                behind = TooDeep();
                break;
            }

            if (!GoesOn(behind))
            {
                break;
            }

            behind = Current.Kind switch
            {
                TokenKind.OpenBracket => ParseIndexer(behind),
                TokenKind.OpenParenthesis => ParseParenthesised(behind),
                _ => ParseMember(behind),
            };
        }

        _expressionDepth = depth;
        return mayIncrement && behind is not null && Current.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus ? IncrementAfter(behind) : behind;
    }

    private bool GoesOn(Expression operand) => Current.Kind switch
    {
        TokenKind.Dot or TokenKind.QuestionDot => true,
        TokenKind.OpenBracket => !FollowsSpace,
        TokenKind.OpenParenthesis => !FollowsSpace && operand is Global or Local or Member or Indexer or Call,
        _ => false,
    };

    private Increment IncrementAfter(Expression target)
    {
        var by = Next().Kind == TokenKind.PlusPlus ? 1 : -1;
        CheckCounted(target);
        return new Increment(target, by, IsBefore: false, From(target.Span.Start));
    }

    /// <summary>What is counted up or down must be something that can be given a value.</summary>
    private void CheckCounted(Expression? target)
    {
        Assigned(target);
        if (target is not (null or Global or Local or ArgumentAt or Member or Indexer))
        {
            Report(Current.Span, "The operand of an increment or decrement operator must be a variable, property or indexer");
        }
    }

    /// <summary>After <c>?.</c> all further members of the chain are optional too.</summary>
    private Expression? ParseMember(Expression target)
    {
        var isOptional = Next().Kind == TokenKind.QuestionDot || target is Member { IsOptional: true };
        if (Current.Kind != TokenKind.Identifier)
        {
            return Lost<Expression>(Current.Span, $"Invalid token `{Written(Current)}` after `.`. Expecting the name of a member");
        }

        var span = Next().Span;
        var name = _source.Slice(span);
        if (name is "empty" or "blank" && Current.Kind == TokenKind.Question && !FollowsSpace)
        {
            Next();
            return new EmptyTest(target, From(target.Span.Start));
        }

        if (target is Global global)
        {
            _members.Add(new MemberReference(global.Name, name, span));
        }

        return new Member(target, name, isOptional, span, From(target.Span.Start));
    }

    private Indexer? ParseIndexer(Expression target)
    {
        Open();
        var key = ExpectExpression(Construct.IndexerExpression);
        Close(TokenKind.CloseBracket, $"Unexpected `{Written(Current)}`. Expecting ']'");
        return key is null ? null : new Indexer(target, key, From(target.Span.Start));
    }
}
