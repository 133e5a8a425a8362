using System.Runtime.CompilerServices;

namespace Archive.Templates.Syntax;

/// <summary>Statements in a row, and how the row ends.</summary>
internal sealed partial class Parser
{
    /// <summary>What a row of statements belongs to, as far as it decides where it may end.</summary>
    private enum Row
    {
        Page,
        Plain,
        BeforeElse,
        CaseHead,
        WhenBody,
        Anonymous,
    }

    /// <summary>The word that ended a row, or that none did.</summary>
    private enum RowEnd
    {
        End,
        Else,
        When,
        Missing,
    }

    private Block ParsePage()
    {
        var statements = new List<Statement>();
        while (ParseRow(statements, Row.Page) != RowEnd.Missing)
        {
            Report(Construct.Page, Previous.Span.After, "Found <end> statement without a corresponding beginning of a block");
        }

        return new Block([.. statements], new SourceSpan(0, _source.Text.Length));
    }

    private Block ParseBlock(Construct owner, Row row = Row.Plain) => ParseBlock(owner, row, out _);

    private Block ParseBlock(Construct owner, Row row, out RowEnd end)
    {
        var start = Current.Span.Start;
        var statements = new List<Statement>();
        end = RowEnd.Missing;
        if (++_blockDepth <= DeepestBlock && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            end = ParseRow(statements, row);
        }
        else if (!_isLost)
        {
            Lost<Block>(Current.Span, "Blocks are nested too deeply.");
        }

        _blockDepth--;
        if (end == RowEnd.Missing)
        {
            Report(owner, Previous.Span, "The <end> statement was not found");
        }

        return new Block([.. statements], From(start));
    }

    private RowEnd ParseRow(List<Statement> statements, Row row)
    {
        while (!_isLost && Current.Kind != TokenKind.EndOfFile)
        {
            if (ParseRowEnd(row) is { } end)
            {
                return end;
            }

            if (ParseInRow(row) is { } statement)
            {
                statements.Add(statement);
            }
        }

        return RowEnd.Missing;
    }

    private RowEnd? ParseRowEnd(Row row)
    {
        if (IsWord("end"))
        {
            Next();
            _ = row == Row.Anonymous || ExpectEndOfStatement();
            return RowEnd.End;
        }

        if (IsWord("when") && row is Row.CaseHead or Row.WhenBody)
        {
            return RowEnd.When;
        }

        if (!IsWord("else"))
        {
            return null;
        }

        if (row is Row.BeforeElse or Row.WhenBody)
        {
            return RowEnd.Else;
        }

        Report(Current.Span, "A else condition must be preceded by another if/else/when condition or a for loop.");
        return row == Row.CaseHead ? RowEnd.Else : null;
    }

    private Statement? ParseInRow(Row row)
    {
        switch (Current.Kind)
        {
            case TokenKind.Text:
                return ParseText(row);
            case TokenKind.Enter:
                _indent = (string?)Next().Value;
                return null;
            case TokenKind.Exit or TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                return null;
        }

        if (row == Row.CaseHead)
        {
            Report(Current.Span, $"Unexpected statement/expression `{Written(Current)}` in the body of a `case` statement. Only `when`/`else` are expected.");
        }

        return ParseStatement();
    }

    private Text? ParseText(Row row)
    {
        var text = Next();
        var written = _source.Slice(text.Span);
        if (row != Row.CaseHead)
        {
            return new Text(new LiteralText(written), text.Span);
        }

        if (!string.IsNullOrWhiteSpace(written))
        {
            Report(text.Span, "Unexpected text in the body of a `case` statement. Only `when`/`else` are expected.");
        }

        return null;
    }
}
