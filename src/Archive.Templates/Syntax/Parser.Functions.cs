namespace Archive.Templates.Syntax;

/// <summary>The three ways to make a function: <c>func</c>, <c>name(x) = …</c> and <c>do … end</c>.</summary>
internal sealed partial class Parser
{
    private FunctionStatement? ParseFunction()
    {
        var start = Next().Span.Start;
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.Local))
        {
            Report(Construct.Function, Current.Span, $"Expecting a variable instead of `{Written(Current)}`");
        }

        var name = ParseVariable();
        var parameters = Current.Kind == TokenKind.OpenParenthesis ? ParseParameters() : null;
        ExpectEndOfStatement();
        var body = ParseBlock(Construct.Function);
        Assigned(name);
        return name is null ? null : new FunctionStatement(name, new FunctionSyntax(_source.Slice(name.Span), parameters, body), From(start));
    }

    private Expression? ParseVariable() => Current.Kind switch
    {
        TokenKind.Identifier => ParseGlobal(),
        TokenKind.Local => ParseLocal(),
        _ => null,
    };

    private Parameter[] ParseParameters()
    {
        var parameters = new List<Parameter>();
        var (followsOptional, followsRest) = (false, false);
        Open();
        while (Current.Kind == TokenKind.Identifier)
        {
            var name = Current.Span;
            var parameter = ParseParameter();
            CheckOrder(parameter, name, followsOptional, followsRest);
            parameters.Add(parameter);
            followsOptional |= parameter.Default is not null;
            followsRest |= parameter.IsRest;
            if (!Skip(TokenKind.Comma))
            {
                break;
            }
        }

        Close(TokenKind.CloseParenthesis, "Expecting a closing parenthesis for a function call.");
        return [.. parameters];
    }

    /// <summary>Parameters that must be given come first, one that takes all that are left comes last.</summary>
    private void CheckOrder(Parameter parameter, SourceSpan name, bool followsOptional, bool followsRest)
    {
        if (parameter.Default is not null && followsRest)
        {
            Report(name, "Cannot declare an optional parameter after a variable parameter (`...`).");
        }
        else if (parameter.IsRest && followsRest)
        {
            Report(name, "Cannot declare multiple variable parameters.");
        }
        else if (parameter is { Default: null, IsRest: false } && (followsOptional || followsRest))
        {
            Report(name, "Cannot declare a normal parameter after an optional parameter.");
        }
    }

    private Parameter ParseParameter()
    {
        var span = Next().Span;
        var name = _source.Slice(span);
        var fallback = Skip(TokenKind.Equal) ? ExpectExpression(Construct.Function) : null;
        if (fallback is not (null or Literal or Unary { Operand: Literal }))
        {
            Report(span, "Expecting only a literal for an optional parameter value.");
        }

        return new Parameter(name, _globals.NumberOf(name), fallback, Skip(TokenKind.Ellipsis));
    }

    private static Parameter[]? InlineParameters(Call call) =>
        Array.TrueForAll(call.Arguments, argument => argument is { Name: null, Value: Global })
            ? Array.ConvertAll(call.Arguments, argument => InlineParameter((Global)argument.Value))
            : null;

    private static Parameter InlineParameter(Global name) => new(name.Name, name.Number, null, IsRest: false);

    private FunctionStatement? ParseInlineFunction(Global name, Parameter[] parameters, int start)
    {
        Next();
        var value = ExpectExpression(Construct.Function);
        ExpectEndOfStatement();
        Assigned(name);
        return value is null ? null : new FunctionStatement(name, new FunctionSyntax(name.Name, parameters, Returning(value)), From(start));
    }

    private static Block Returning(Expression value) => new([new Return(value, value.Span)], value.Span);

    private AnonymousFunction ParseAnonymousFunction()
    {
        var start = Next().Span.Start;
        var parameters = Current.Kind == TokenKind.OpenParenthesis ? ParseParameters() : null;
        var brackets = _brackets;
        _brackets = 0;
        var body = ParseBlock(Construct.AnonymousFunction, BlockKind.Anonymous);
        _brackets = brackets;
        if (brackets > 0)
        {
            SkipLines();
        }

        return new AnonymousFunction(new FunctionSyntax(FunctionSyntax.Anonymous, parameters, body), From(start));
    }
}
