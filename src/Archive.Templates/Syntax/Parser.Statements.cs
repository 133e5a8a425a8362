namespace Archive.Templates.Syntax;

/// <summary>Each statement of the language.</summary>
internal sealed partial class Parser
{
    private Statement? ParseStatement()
    {
        if (Current.Kind != TokenKind.Identifier)
        {
            return Current.Kind == TokenKind.Local && _source.Slice(Current.Span) == WrappedBlock.Sign ? ParseWrappedBlock() : ParsePrint();
        }

        return _source.Slice(Current.Span) switch
        {
            "if" => ParseIf(),
            "else" => ParseElse(),
            "case" => ParseCase(),
            "when" => ParseStrayWhen(),
            "for" when Following.Kind != TokenKind.Dot => ParseFor(LoopKind.For, Construct.For),
            "tablerow" when Following.Kind != TokenKind.Dot => ParseFor(LoopKind.TableRow, Construct.TableRow),
            "while" when Following.Kind != TokenKind.Dot => ParseHeaded(Construct.While, (condition, body, span) => new While(condition, body, span)),
            "break" => ParseJump(new Break(Current.Span)),
            "continue" => ParseJump(new Continue(Current.Span)),
            "ret" => ParseReturn(),
            "func" => ParseFunction(),
            "capture" => ParseCapture(),
            "with" => ParseHeaded(Construct.With, (target, body, span) => new With(target, body, span)),
            "wrap" => ParseHeaded(Construct.Wrap, (target, body, span) => new Wrap(target, body, span)),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            _ => ParsePrint(),
        };
    }

    private Statement? ParsePrint()
    {
        var start = Current.Span.Start;
        if (!StartsExpression(Current))
        {
            return Lost<Statement>(Current.Span, $"Unexpected token {Written(Current)}");
        }

        var expression = ParseExpression(new Within { MayAssign = true });
        if (expression is Call { Target: Global name } call && Current.Kind == TokenKind.Equal && InlineParameters(call) is { } parameters)
        {
            return ParseInlineFunction(name, parameters, start);
        }

        ExpectEndOfStatement();
        return expression is null ? null : new Print(expression, _indent, From(start));
    }

    private If? ParseIf()
    {
        var start = Next().Span.Start;
        var condition = ExpectExpression(Construct.If);
        if (!ExpectEndOfStatement())
        {
            return null;
        }

        var then = ParseBlock(Construct.If, BlockKind.BeforeElse, out var end);
        var otherwise = end == BlockEnd.Else ? ParseElse() : null;
        return condition is null ? null : new If(condition, then, otherwise, From(start));
    }

    /// <summary>From <c>else</c> to the <c>end</c> of the whole, with all that hangs on it.</summary>
    private Statement? ParseElse()
    {
        Next();
        if (IsWord("if"))
        {
            return ParseIf();
        }

        return ExpectEndOfStatement() ? ParseBlock(Construct.Else) : null;
    }

    private Case? ParseCase()
    {
        var start = Next().Span.Start;
        var value = ExpectExpression(Construct.Case);
        if (!ExpectEndOfStatement())
        {
            return null;
        }

        var whens = new List<When>();
        ParseBlock(Construct.Case, BlockKind.CaseHead, out var end);
        while (end == BlockEnd.When)
        {
            end = ParseWhen(whens);
        }

        var otherwise = end == BlockEnd.Else ? ParseElse() : null;
        return value is null ? null : new Case(value, [.. whens], otherwise, From(start));
    }

    private BlockEnd ParseWhen(List<When> whens)
    {
        Next();
        var values = new List<Expression>();
        while (StartsExpression(Current) && ParseExpression(new Within { EndsAtOr = true }) is { } value)
        {
            values.Add(value);
            if (Current.Kind is TokenKind.Comma or TokenKind.OrOr)
            {
                Next();
            }
        }

        if (values.Count == 0)
        {
            Report(Current.Span, "When is expecting at least one value.");
        }

        if (!ExpectEndOfStatement())
        {
            return BlockEnd.Missing;
        }

        whens.Add(new When([.. values], ParseBlock(Construct.When, BlockKind.WhenBody, out var end)));
        return end;
    }

    private Statement? ParseStrayWhen()
    {
        Report(Current.Span, "A `when` condition must be preceded by another `when`/`else`/`case` condition");
        ParseWhen([]);
        return null;
    }

    private For? ParseFor(LoopKind kind, Construct construct)
    {
        var word = Next().Span;
        var variable = ParseLoopVariable(construct, word);
        if (variable is not null && !IsWord("in"))
        {
            Report(construct, word, $"Expecting 'in' word instead of `{Written(Current)}`");
        }
        else if (variable is not null)
        {
            Next();
        }

        var items = variable is null ? null : ExpectExpression(construct, new Within { EndsAtLoopOption = true });
        var options = ParseLoopOptions();
        if (!ExpectEndOfStatement())
        {
            return null;
        }

        var body = ParseBlock(construct, BlockKind.BeforeElse, out var end);
        var otherwise = end == BlockEnd.Else ? ParseLoopElse() : null;
        return variable is null || items is null ? null : new For(kind, variable, items, options, body, otherwise, From(word.Start));
    }

    private Expression? ParseLoopVariable(Construct construct, SourceSpan word)
    {
        var start = Current.Span.Start;
        var variable = Current.Kind is TokenKind.Identifier or TokenKind.Local ? ExpectPath(construct, "a variable") : ExpectExpression(construct, new Within { IsArgument = true });
        Assigned(variable);
        if (variable is not (null or Global or Local or Member or Indexer))
        {
            Report(construct, word, $"Expecting a variable instead of `{_source.Slice(From(start))}`");
        }

        return variable;
    }

    private Block? ParseLoopElse()
    {
        var otherwise = ParseElse();
        if (otherwise is If wrong)
        {
            Report(wrong.Span, "Invalid if/else combination within a for statement.");
        }

        return otherwise as Block;
    }

    private LoopOption[] ParseLoopOptions()
    {
        var options = new List<LoopOption>();
        while (StartsLoopOption())
        {
            var name = Next();
            var value = Skip(TokenKind.Colon) ? ExpectExpression(Construct.NamedArgument, new Within { IsArgument = true, EndsAtLoopOption = true }) : null;
            options.Add(new LoopOption(_source.Slice(name.Span), value, From(name.Span.Start)));
        }

        return [.. options];
    }

    private bool StartsLoopOption() => IsWord("reversed") || (Current.Kind == TokenKind.Identifier && Following.Kind == TokenKind.Colon);

    private Statement ParseJump(Statement jump)
    {
        Next();
        ExpectEndOfStatement();
        return jump;
    }

    private Return ParseReturn()
    {
        var start = Next().Span.Start;
        var value = StartsExpression(Current) ? ParseExpression(default) : null;
        ExpectEndOfStatement();
        return new Return(value, From(start));
    }

    private Capture? ParseCapture()
    {
        var capture = ParseHeaded(Construct.Capture, (target, body, span) => new Capture(target, body, span));
        Assigned(capture?.Target);
        return capture;
    }

    /// <summary>A word, an expression and a block: what <c>while</c>, <c>capture</c>, <c>with</c> and <c>wrap</c> are made of.</summary>
    private T? ParseHeaded<T>(Construct construct, Func<Expression, Block, SourceSpan, T> make)
        where T : Statement
    {
        var start = Next().Span.Start;
        var head = ExpectExpression(construct);
        if (!ExpectEndOfStatement())
        {
            return null;
        }

        var body = ParseBlock(construct);
        return head is null ? null : make(head, body, From(start));
    }

    private WrappedBlock ParseWrappedBlock()
    {
        var block = new WrappedBlock(Next().Span);
        ExpectEndOfStatement();
        return block;
    }

    private Import? ParseImport()
    {
        var start = Next().Span.Start;
        var source = ExpectExpression(Construct.Import);
        ExpectEndOfStatement();
        return source is null ? null : new Import(source, From(start));
    }

    private ReadOnly? ParseReadOnly()
    {
        var start = Next().Span.Start;
        var target = ExpectPath(Construct.ReadOnly, "a variable");
        ExpectEndOfStatement();
        return target is null ? null : new ReadOnly(target, From(start));
    }
}
